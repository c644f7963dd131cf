import { languageCacheName } from '../../domain/delivery/languageFile.ts'
import type { LanguageCode } from '../../domain/language/languages.ts'
import type { Messages } from '../../domain/language/message.ts'
import { readMessageLines } from '../../domain/language/messageLines.ts'

/** What loading a language needs of the browser. Without `caches` (plain http) it is there for the visit. */
export interface LanguagePorts {
  readonly fetch: (path: string) => Promise<Response>
  readonly caches: Pick<CacheStorage, 'open'> | undefined
}

/**
 * Loads a file of a language's texts and keeps it on the phone. Japanese is kept with the app itself. Throws where the file cannot be
 * had, or where what came is not it.
 */
export async function fetchTexts(code: LanguageCode, file: string, { fetch, caches }: LanguagePorts, prefix?: string): Promise<Messages> {
  const answer = await fetch(file)
  if (!answer.ok) throw new Error(`The language ${code} was answered with ${answer.status}.`)
  const copy = code === 'ja' ? undefined : answer.clone()
  const messages = readMessageLines(code, await answer.text(), prefix)
  if (!messages) throw new Error(`What came for the language ${code} are not its texts.`)
  // A full storage takes nothing away from this visit.
  if (copy) await caches?.open(languageCacheName).then(cache => cache.put(file, copy)).catch(() => undefined)
  return messages
}
