import type { Browser } from 'playwright-core'
import { languageFileAt } from '../../src/domain/delivery/languageFile.ts'

/** What a browser that was never here loads for the home page. */
export interface FirstVisit {
  /** Bodies as they came over the network until the page's heading was there, in bytes. */
  readonly scripts: number
  readonly styles: number
  /** The encodings that these bodies came in. */
  readonly encodings: readonly string[]
  /** The files of languages that the page asked for until then. */
  readonly languages: readonly string[]
  /** The paths that the service worker keeps once it is installed. */
  readonly precached: readonly string[]
}

/** Opens the home page in a fresh profile and sums what the network brought. */
export async function measureFirstVisit(browser: Browser, origin: string): Promise<FirstVisit> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } })
  try {
    const page = await context.newPage()
    const network = await context.newCDPSession(page)
    const types = new Map<string, string>()
    const encodings = new Set<string>()
    const languages: string[] = []
    const bytes = new Map<string, number>()
    network.on('Network.responseReceived', ({ requestId, type, response }) => {
      types.set(requestId, type)
      const { pathname } = new URL(response.url)
      if (languageFileAt(pathname)) languages.push(pathname)
      if (type === 'Script' || type === 'Stylesheet') encodings.add(response.headers['content-encoding'] ?? 'none')
    })
    network.on('Network.dataReceived', ({ requestId, encodedDataLength }) => {
      bytes.set(requestId, (bytes.get(requestId) ?? 0) + encodedDataLength)
    })
    await network.send('Network.enable')
    await page.goto(origin)
    await page.locator('main h1').waitFor()
    const sumOf = (type: string): number =>
      [...bytes].filter(([id]) => types.get(id) === type).reduce((sum, [, length]) => sum + length, 0)
    const loaded = { scripts: sumOf('Script'), styles: sumOf('Stylesheet'), encodings: [...encodings], languages: [...languages] }
    const precached = await page.evaluate(async () => {
      await navigator.serviceWorker.ready
      const kept = await Promise.all((await caches.keys()).map(name => caches.open(name)))
      const requests = await Promise.all(kept.map(cache => cache.keys()))
      return requests.flat().map(request => new URL(request.url).pathname).sort()
    })
    return { ...loaded, precached }
  }
  finally {
    await context.close()
  }
}
