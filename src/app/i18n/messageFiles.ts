import type { LanguageCode } from '../../domain/language/languages.ts'
import easy from '../../domain/language/messages/ja-easy.json?url'
import english from '../../domain/language/messages/en.json?url'
import japanese from '../../domain/language/messages/ja.json?url'
import chinese from '../../domain/language/messages/zh-Hans.json?url'
import vietnamese from '../../domain/language/messages/vi.json?url'
import spanish from '../../domain/language/messages/es.json?url'
import portuguese from '../../domain/language/messages/pt.json?url'
import korean from '../../domain/language/messages/ko.json?url'
import tagalog from '../../domain/language/messages/tl.json?url'

/** Where each language's texts are. A file's name changes with its content. */
export const messageFiles: Readonly<Record<LanguageCode, string>> = {
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
