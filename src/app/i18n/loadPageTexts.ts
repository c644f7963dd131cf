import { pageTextsPrefix } from '../../domain/delivery/languageFile.ts'
import type { Language } from '../../domain/language/language.ts'
import { fetchTexts, type LanguagePorts } from './fetchTexts.ts'
import { pageTextFiles } from './pageTextFiles.ts'

/** A language together with its texts for the pages that explain, which are kept on the phone. Throws where they cannot be had. */
export async function loadPageTexts({ code, messages }: Language, ports: LanguagePorts): Promise<Language> {
  return { code, messages: { ...messages, ...await fetchTexts(code, pageTextFiles[code], ports, pageTextsPrefix) } }
}
