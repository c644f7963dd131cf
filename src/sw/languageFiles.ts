import { languageCacheName, languageFileAt } from '../domain/delivery/languageFile.ts'

/** A language's file that is not kept on every phone, with the hash of its content as subresource integrity has it. */
export interface LanguageEntry {
  readonly url: string
  readonly integrity: string
}

type Ports = Pick<ServiceWorkerGlobalScope, 'caches' | 'fetch'>

/**
 * Brings the languages that were chosen on this phone along, both files of each, into the version that is being installed. Throws where
 * one cannot be had: the version is then not installed, and the one before goes on speaking that language.
 */
export async function bringLanguages({ caches, fetch }: Ports, entries: readonly LanguageEntry[]): Promise<void> {
  const cache = await caches.open(languageCacheName)
  const kept = (await cache.keys()).map(request => new URL(request.url).pathname)
  const spoken = new Set(kept.map(path => languageFileAt(path)?.code))
  for (const { url, integrity } of entries) {
    if (!spoken.has(languageFileAt(url)?.code) || kept.includes(url)) continue
    const answer = await fetch(url, { integrity })
    if (!answer.ok) throw new Error(`${url} was answered with ${answer.status}.`)
    await cache.put(url, answer)
  }
}

/** Takes away the files of earlier versions, once no page of theirs is open. */
export async function forgetEarlierLanguages({ caches }: Pick<Ports, 'caches'>, entries: readonly LanguageEntry[]): Promise<void> {
  const cache = await caches.open(languageCacheName)
  const current = new Set(entries.map(entry => entry.url))
  for (const request of await cache.keys()) {
    if (!current.has(new URL(request.url).pathname)) await cache.delete(request)
  }
}

/** A language's file as it is kept on this phone, or from the network. */
export async function answerLanguage({ caches, fetch }: Ports, request: Request): Promise<Response> {
  return await (await caches.open(languageCacheName)).match(request) ?? fetch(request)
}
