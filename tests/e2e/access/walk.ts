import type { Page } from 'playwright-core'

/** Goes to another page of the app as a link in it would, without loading the app again, and waits until it stands. */
export async function walkTo(page: Page, address: string): Promise<void> {
  await open(page, address)
  await settle(page)
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
