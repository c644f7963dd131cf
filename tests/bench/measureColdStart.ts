import { launchPersistentBrowser } from '../browser/launchBrowser.ts'
import { bundleForPage } from './bundleForPage.ts'
import type { Pair } from './pair.ts'
import { slowDown } from './slowDown.ts'

/** Profiles that have the app: as it is, and with an empty start page. */
export interface Profiles {
  readonly product: string
  readonly floor: string
}

/** Opens an address in a browser that was just started, once with each profile in turn. Nothing answers at the origin. */
export async function measureColdStart(profiles: Profiles, address: string, count: number): Promise<readonly Pair[]> {
  const watch = await bundleForPage('watchHeading')
  const measure = async (): Promise<Pair> => ({
    product: await openCold(profiles.product, address, watch),
    floor: await openCold(profiles.floor, address, watch),
  })
  // The first start of each makes the browser's caches of compiled code.
  await measure()
  const pairs: Pair[] = []
  while (pairs.length < count) pairs.push(await measure())
  return pairs
}

async function openCold(profile: string, address: string, watch: string): Promise<number> {
  const context = await launchPersistentBrowser(profile)
  try {
    const page = await context.newPage()
    await slowDown(page)
    await page.addInitScript(watch)
    await page.goto(address, { waitUntil: 'commit' })
    return await page.evaluate(() => window.firstHeading)
  }
  finally {
    await context.close()
  }
}
