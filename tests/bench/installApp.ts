import type { Page } from 'playwright-core'
import { launchPersistentBrowser } from '../browser/launchBrowser.ts'

/** Visits the app once in a profile, until app and plan are on it. Then `change` may work in the page. */
export async function installApp(profile: string, origin: string, change?: (page: Page) => Promise<void>): Promise<void> {
  const context = await launchPersistentBrowser(profile)
  const page = await context.newPage()
  await page.goto(origin)
  await page.locator('main h1').waitFor()
  await page.evaluate(async () => { await navigator.serviceWorker.ready })
  await change?.(page)
  await context.close()
}

/**
 * Makes the app's start page, as this profile's service worker keeps it, an empty page with a heading. The product is what
 * it was: the same worker answers the same addresses from the same cache, only with less.
 */
export async function emptyStartPage(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const [name = ''] = await caches.keys()
    const cache = await caches.open(name)
    const key = (await cache.keys()).find(({ url }) => new URL(url).pathname === '/index.html')
    if (!key) throw new Error('The service worker keeps no start page.')
    const body = '<!doctype html><html lang="ja"><meta charset="utf-8"><title>空のページ</title><h1>空のページ</h1></html>'
    await cache.put(key, new Response(body, { headers: { 'content-type': 'text/html; charset=utf-8' } }))
  })
}
