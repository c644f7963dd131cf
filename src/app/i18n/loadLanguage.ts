import type { Language } from '../../domain/language/language.ts'
import type { LanguageCode } from '../../domain/language/languages.ts'
import { fetchTexts, type LanguagePorts } from './fetchTexts.ts'
import { messageFiles } from './messageFiles.ts'

/** Loads a language and keeps it on the phone. Throws where it cannot be had. */
export async function loadLanguage(code: LanguageCode, ports: LanguagePorts): Promise<Language> {
  return { code, messages: await fetchTexts(code, messageFiles[code], ports) }
}
