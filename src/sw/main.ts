import { clientsClaim } from 'workbox-core'
import { cleanupOutdatedCaches, createHandlerBoundToURL, precacheAndRoute } from 'workbox-precaching'
import { registerRoute } from 'workbox-routing'
import { isAppRoute } from '../domain/delivery/isAppRoute.ts'
import { hashOfFile } from '../domain/publicComment/materialFile.ts'
import { languageFileAt } from '../domain/delivery/languageFile.ts'
import { answerLanguage, bringLanguages, forgetEarlierLanguages, type LanguageEntry } from './languageFiles.ts'
import { answerMaterial } from './answerMaterial.ts'
import type { PrecacheEntry } from './precacheEntry.ts'
import { sendOnSync } from './sendOnSync.ts'

declare const self: ServiceWorkerGlobalScope
/** What the build put into this worker. */
declare const PRECACHE: PrecacheEntry[]
declare const LANGUAGES: LanguageEntry[]

// The page that brought the worker loads its later parts through it: the first visit is enough to go offline.
clientsClaim()
cleanupOutdatedCaches()
precacheAndRoute(PRECACHE, { cleanURLs: false })
registerRoute(
  ({ request, sameOrigin, url }) => sameOrigin && request.mode === 'navigate' && isAppRoute(url.pathname),
  createHandlerBoundToURL('/index.html'),
)

// Japanese is precached; another language is kept once it was chosen, and comes along into every later version.
registerRoute(({ sameOrigin, url }) => sameOrigin && languageFileAt(url.pathname) !== undefined, ({ request }) => answerLanguage(self, request))
self.addEventListener('install', event => event.waitUntil(bringLanguages(self, LANGUAGES)))
self.addEventListener('activate', event => event.waitUntil(forgetEarlierLanguages(self, LANGUAGES)))

// A PDF that is kept on this phone opens without a network.
registerRoute(({ sameOrigin, url }) => sameOrigin && hashOfFile(url.pathname) !== undefined, ({ request }) => answerMaterial(self, request))

self.addEventListener('message', (event) => {
  const message: unknown = event.data
  const type = typeof message === 'object' && message !== null && 'type' in message ? message.type : undefined
  // A new worker takes over only when the page says that the person agreed, or that no other page is open.
  if (type === 'SKIP_WAITING') event.waitUntil(self.skipWaiting())
  if (type === 'COUNT_WINDOWS') event.waitUntil(answerWindowCount(event.ports[0]))
})

// The browser says that there is a network. The page does not rely on it.
self.addEventListener('sync', (event) => {
  if (event instanceof ExtendableEvent) event.waitUntil(sendOnSync(self))
})

/** A waiting worker controls no page yet, so the pages of the worker before it count too. */
async function answerWindowCount(port: MessagePort | undefined): Promise<void> {
  const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true })
  port?.postMessage(windows.length)
}
