import type { Browser, BrowserContext, Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { startCityServer, type CityServer } from './cityServer.ts'

/** A phone with an empty browser, and the first city's server with its samples. */
export interface WordsPhone {
  readonly server: CityServer
  readonly context: BrowserContext
  readonly page: Page
  readonly main: Locator
  open(path: string): Promise<void>
  /** Waits until the page says this. */
  shows(text: string): Promise<void>
  press(name: string | RegExp): Promise<void>
  /** Waits until what is on the screen is kept on the phone. */
  isKept(): Promise<void>
  /** Presses 今すぐ送る until it has arrived. */
  sendNow(): Promise<void>
  /** The receipt number that the page shows. */
  receiptNumber(): Promise<string>
  remove(): Promise<void>
}

export async function createWordsPhone(browser: Browser): Promise<WordsPhone> {
  const server = await startCityServer('data/isehara')
  // axe is put into the page by a script, which the content security policy forbids.
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, locale: 'ja-JP', timezoneId: 'Asia/Tokyo', bypassCSP: true, acceptDownloads: true })
  const page = await context.newPage()
  const main = page.getByRole('main')
  const shows = async (text: string): Promise<void> => {
    await expect.poll(() => main.innerText()).toContain(text)
  }
  return {
    server,
    context,
    page,
    main,
    shows,
    async open(path) {
      await page.goto(server.origin + path)
      await page.locator('main header h1').waitFor()
    },
    press: name => main.getByRole('button', { name, exact: typeof name === 'string' }).first().click(),
    isKept: () => shows('この端末に保存しました'),
    async sendNow() {
      const button = main.getByRole('button', { name: '今すぐ送る' })
      await expect.poll(async () => {
        if (await button.isEnabled({ timeout: 1_000 }).catch(() => false)) await button.click({ timeout: 1_000 }).catch(() => undefined)
        return main.innerText()
      }, { interval: 1_000 }).toContain('市に届きました')
    },
    async receiptNumber() {
      const number = /[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/
      await expect.poll(() => main.innerText()).toMatch(number)
      return number.exec(await main.innerText())?.[0] ?? ''
    },
    async remove() {
      await context.close()
      await server.remove()
    },
  }
}
