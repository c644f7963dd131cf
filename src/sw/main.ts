import { clientsClaim } from 'workbox-core'
import { cleanupOutdatedCaches, createHandlerBoundToURL, precacheAndRoute } from 'workbox-precaching'
import { registerRoute } from 'workbox-routing'
import { isAppRoute } from '../domain/delivery/isAppRoute.ts'
import type { PrecacheEntry } from './precacheEntry.ts'

declare const self: ServiceWorkerGlobalScope
/** What the build put into this worker. */
declare const PRECACHE: PrecacheEntry[]

// The page that brought the worker loads its later parts through it: the first visit is enough to go offline.
clientsClaim()
cleanupOutdatedCaches()
precacheAndRoute(PRECACHE, { cleanURLs: false })
registerRoute(
  ({ request, sameOrigin, url }) => sameOrigin && request.mode === 'navigate' && isAppRoute(url.pathname),
  createHandlerBoundToURL('/index.html'),
)

// A new worker takes over only when the page says that the person agreed.
self.addEventListener('message', (event) => {
  const message: unknown = event.data
  if (typeof message === 'object' && message !== null && 'type' in message && message.type === 'SKIP_WAITING') void self.skipWaiting()
})
