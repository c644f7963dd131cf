import type { Browser, Locator } from 'playwright-core'
import { expect } from 'vitest'
import { axeProblems, tooWide } from './axeProblems.ts'
import { createCityPhone, type CityPhone } from './cityPhone.ts'
import { wordsOnPhone } from './participation/wordsOnPhone.ts'

/** A phone with an empty browser, and the first city's server with its samples. */
export interface WordsPhone extends CityPhone {
  readonly main: Locator
  open(path: string): Promise<void>
  /** Waits until the page says this. */
  shows(text: string): Promise<void>
  press(name: string | RegExp): Promise<void>
  /** Waits until a draft on the phone holds these words, or this JSON; the screen says that something is kept from the first word on. */
  isKept(words: string): Promise<void>
  /** Presses 今すぐ送る until the page says that it has arrived: what waits is also tried unasked. */
  sendNow(said?: string): Promise<void>
  /** The receipt number that the page shows. */
  receiptNumber(): Promise<string>
  /** Expects that axe finds nothing on the screen, and that nothing on it needs scrolling sideways. */
  isFine(): Promise<void>
}

export async function createWordsPhone(browser: Browser, databaseUrl?: string): Promise<WordsPhone> {
  // axe is put into the page by a script, which the content security policy forbids.
  const phone = await createCityPhone(browser, { databaseUrl, bypassCSP: true })
  const { server, page } = phone
  const main = page.getByRole('main')
  const shows = async (text: string): Promise<void> => {
    await expect.poll(() => main.innerText()).toContain(text)
  }
  return {
    ...phone,
    main,
    shows,
    async open(path) {
      await page.goto(server.origin + path)
      await page.locator('main header h1').waitFor()
    },
    press: name => main.getByRole('button', { name, exact: typeof name === 'string' }).first().click(),
    async isKept(words) {
      await expect.poll(async () => (await wordsOnPhone(page)).drafts.some(({ values }) => JSON.stringify(values).includes(words))).toBe(true)
      await shows('この端末に保存しました')
    },
    async sendNow(said = '市に届きました') {
      const button = main.getByRole('button', { name: '今すぐ送る' })
      await expect.poll(async () => {
        if (await button.isEnabled({ timeout: 1_000 }).catch(() => false)) await button.click({ timeout: 1_000 }).catch(() => undefined)
        return main.innerText()
      }, { interval: 1_000 }).toContain(said)
    },
    async receiptNumber() {
      const number = /[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/
      await expect.poll(() => main.innerText()).toMatch(number)
      return number.exec(await main.innerText())?.[0] ?? ''
    },
    async isFine() {
      expect([await axeProblems(page), await tooWide(page)]).toEqual([[], 0])
    },
  }
}
