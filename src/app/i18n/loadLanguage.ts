import type { Language } from '../../domain/language/language.ts'
import type { LanguageCode } from '../../domain/language/languages.ts'
import { fetchTexts, type LanguagePorts } from './fetchTexts.ts'
import { messageFiles } from './messageFiles.ts'
import { takeSplitting } from '../ui/text/splitText.ts'

/** Loads a language and keeps it on the phone, with what its texts need beyond those in Japanese. Throws where it cannot be had. */
export async function loadLanguage(code: LanguageCode, ports: LanguagePorts): Promise<Language> {
  const [messages, splitting] = await Promise.all([fetchTexts(code, messageFiles[code], ports), code === 'ja' ? undefined : import('../ui/text/splitForeign.ts')])
  if (splitting) takeSplitting(splitting.splitForeign)
  return { code, messages }
}
