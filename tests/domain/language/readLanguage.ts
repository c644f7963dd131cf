import { readFileSync } from 'node:fs'
import type { Language } from '../../../src/domain/language/language.ts'
import type { LanguageCode } from '../../../src/domain/language/languages.ts'
import type { Messages } from '../../../src/domain/language/message.ts'

/** A language with the texts that it has in the sources. */
export function readLanguage(code: LanguageCode): Language {
  return { code, messages: JSON.parse(readFileSync(`src/domain/language/messages/${code}.json`, 'utf8')) as Messages }
}
