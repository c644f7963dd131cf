import type { Browser } from 'playwright-core'
import { bundleForPage } from '../bundleForPage.ts'
import type { Pair } from '../pair.ts'
import { slowDown } from '../slowDown.ts'

/** A network that is waited for: bytes a second, and milliseconds for each request. */
export interface SlowNetwork {
  readonly bytesPerSecond: number
  readonly latency: number
}

/** Opens both pages in turn, each time in a browser that was never there; from the start of the navigation to the first field's frame. */
export async function measureFirstQuestion(browser: Browser, origins: { readonly product: string, readonly floor: string }, count: number, network?: SlowNetwork): Promise<readonly Pair[]> {
  const watch = await bundleForPage('watchField')
  const open = (origin: string): Promise<number> => openOnce(browser, origin, watch, network)
  const measure = async (): Promise<Pair> => ({ product: await open(origins.product), floor: await open(origins.floor) })
  await measure()
  const pairs: Pair[] = []
  while (pairs.length < count) pairs.push(await measure())
  return pairs
}

async function openOnce(browser: Browser, origin: string, watch: string, network: SlowNetwork | undefined): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, locale: 'ja-JP' })
  try {
    const page = await context.newPage()
    await slowDown(page)
    const session = await context.newCDPSession(page)
    if (network) {
      await session.send('Network.enable')
      await session.send('Network.emulateNetworkConditions', { offline: false, latency: network.latency, downloadThroughput: network.bytesPerSecond, uploadThroughput: network.bytesPerSecond })
    }
    await page.addInitScript(watch)
    await page.goto(origin, { waitUntil: 'commit' })
    // Asked for over the protocol: the scripts that a locator brings along would run in the page in just these moments.
    const { result } = await session.send('Runtime.evaluate', { expression: 'window.firstField', awaitPromise: true, returnByValue: true })
    if (typeof result.value !== 'number') throw new Error(`The page gave no time: ${JSON.stringify(result)}`)
    return result.value
  }
  finally {
    await context.close()
  }
}
