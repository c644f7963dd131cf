import type { Browser } from 'playwright-core'
import { bundleForPage } from './bundleForPage.ts'
import type { Pair } from './pair.ts'
import { slowDown } from './slowDown.ts'

/** What storing the plan costs, beside one raw write of the same bytes. */
export interface Storing {
  readonly bytes: number
  readonly pairs: readonly Pair[]
}

/** Stores the plan with the product's own modules in a page of its origin, which runs nothing else. */
export async function measureStoring(browser: Browser, origin: string, count: number): Promise<Storing> {
  const page = await browser.newPage()
  await slowDown(page)
  await page.goto(`${origin}/healthz`)
  await page.evaluate(await bundleForPage('storePlan'))
  const bytes = await page.evaluate(() => window.fetchPlan())
  const measure = async (): Promise<Pair> => ({
    product: await page.evaluate(() => window.storeAsProduct()),
    floor: await page.evaluate(() => window.storeRaw()),
  })
  // The first of each compiles the code.
  await measure()
  const pairs: Pair[] = []
  while (pairs.length < count) pairs.push(await measure())
  await page.close()
  return { bytes, pairs }
}
