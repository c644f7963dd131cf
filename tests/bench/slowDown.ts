import type { Page } from 'playwright-core'

/** How much slower than this machine the page's main thread runs, as a cheap phone's would. */
export const slowdown = 4

/** Slows a page's main thread down, from now on and over navigations. */
export async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
}
