import type { Page } from 'playwright-core'

/**
 * Goes to another page of the app as a link in it would, without loading the app again, and waits until it stands: until its heading does,
 * which may be the very element of a page of the same kind before. From such a page the way leads over another. A search has searched.
 */
export async function walkTo(page: Page, address: string): Promise<void> {
  if (/nothing-such|[?#]/.test(address) && !page.url().endsWith('/about')) await open(page, '/about')
  await open(page, address)
  if (address.includes('#q=')) await page.locator('main [role=status]').filter({ hasText: /\d/ }).first().waitFor()
  if (address.includes('/answers/')) await drawnWhole(page)
  await settle(page)
}

/** Waits until no frame brings anything more: the questions of a survey's page are drawn a few a frame. */
async function drawnWhole(page: Page): Promise<void> {
  await page.evaluate(() => new Promise<void>((resolve) => {
    const parts = document.querySelector('main')?.getElementsByTagName('*') ?? []
    let [count, unchanged] = [0, 0]
    const look = (): void => {
      unchanged = parts.length === count ? unchanged + 1 : 0
      count = parts.length
      if (unchanged === 4) resolve()
      else requestAnimationFrame(look)
    }
    look()
  }))
}

async function open(page: Page, address: string): Promise<void> {
  await page.evaluate((to) => {
    for (const heading of document.querySelectorAll('main h1')) heading.setAttribute('data-left', '')
    history.pushState({}, '', to)
    dispatchEvent(new PopStateEvent('popstate', { state: {} }))
  }, address)
  await page.locator('main h1:not([data-left])').first().waitFor()
}

/** Waits until the page has drawn and has nothing left to do at once. */
export async function settle(page: Page): Promise<void> {
  await page.evaluate(() => new Promise<void>((resolve) => {
    requestAnimationFrame(() => requestIdleCallback(() => resolve(), { timeout: 500 }))
  }))
}
