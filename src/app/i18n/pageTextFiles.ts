import type { LanguageCode } from '../../domain/language/languages.ts'
import japanese from '../../domain/language/messages/ja.json?pages&url'
import easy from '../../domain/language/messages/ja-easy.json?pages&url'
import english from '../../domain/language/messages/en.json?pages&url'
import chinese from '../../domain/language/messages/zh-Hans.json?pages&url'
import vietnamese from '../../domain/language/messages/vi.json?pages&url'
import spanish from '../../domain/language/messages/es.json?pages&url'
import portuguese from '../../domain/language/messages/pt.json?pages&url'
import korean from '../../domain/language/messages/ko.json?pages&url'
import tagalog from '../../domain/language/messages/tl.json?pages&url'

/** Where each language's texts for the pages that explain are, which no other page says. */
export const pageTextFiles: Readonly<Record<LanguageCode, string>> = {
  'ja': japanese,
  'ja-easy': easy,
  'en': english,
  'zh-Hans': chinese,
  'vi': vietnamese,
  'es': spanish,
  'pt': portuguese,
  'ko': korean,
  'tl': tagalog,
}
