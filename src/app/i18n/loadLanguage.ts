import { languageCacheName } from '../../domain/delivery/languageFile.ts'
import type { Language } from '../../domain/language/language.ts'
import type { LanguageCode } from '../../domain/language/languages.ts'
import type { Messages } from '../../domain/language/message.ts'
import { messageFiles } from './messageFiles.ts'

/** What loading a language needs of the browser. Without `caches` (plain http) it is there for the visit. */
export interface LanguagePorts {
  readonly fetch: (path: string) => Promise<Response>
  readonly caches: Pick<CacheStorage, 'open'> | undefined
}

/**
 * Loads a language's texts and keeps them on the phone. Japanese is kept with the app itself. Throws where the file cannot be had, or
 * where what came is not it (a captive portal answers anything with its own page).
 */
export async function loadLanguage(code: LanguageCode, { fetch, caches }: LanguagePorts): Promise<Language> {
  const answer = await fetch(messageFiles[code])
  if (!answer.ok) throw new Error(`The language ${code} was answered with ${answer.status}.`)
  const copy = answer.clone()
  const messages: unknown = await answer.json()
  if (!isMessages(messages)) throw new Error(`What came for the language ${code} are not its texts.`)
  // A full storage takes nothing away from this visit.
  if (code !== 'ja') await caches?.open(languageCacheName).then(cache => cache.put(messageFiles[code], copy)).catch(() => undefined)
  return { code, messages }
}

function isMessages(value: unknown): value is Messages {
  return typeof value === 'object' && value !== null && 'app.name' in value
}
