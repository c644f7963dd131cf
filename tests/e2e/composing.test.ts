import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { launchBrowser } from '../browser/launchBrowser.ts'
import { axeProblems, tooWide } from './axeProblems.ts'
import { startCityServer, type CityServer } from './cityServer.ts'

const phone = { viewport: { width: 360, height: 740 }, locale: 'ja-JP', timezoneId: 'Asia/Tokyo', bypassCSP: true }

describe('a page on which something is written', () => {
  let browser: Browser
  let server: CityServer

  beforeAll(async () => {
    browser = await launchBrowser()
  })
  afterAll(() => browser.close())
  beforeEach(async () => {
    server = await startCityServer('data/isehara')
  })
  afterEach(() => server.remove())

  async function begin(page: Page): Promise<void> {
    await page.goto(`${server.origin}/proposals`)
    await page.getByRole('button', { name: '提案を書く' }).click()
    await page.getByLabel(/^件名/).waitFor()
  }

  async function write(page: Page): Promise<void> {
    await page.getByLabel(/^件名/).fill('休める場所')
    await page.getByLabel(/^本文/).fill('坂の途中にベンチがほしいです。')
    await page.getByRole('button', { name: /^次へ/ }).click()
    await page.getByRole('button', { name: /^次へ/ }).click()
    await page.getByRole('button', { name: '提出する' }).waitFor()
  }

  it.each([[360, 740], [320, 640]])('shows the first question with its control at once at %i×%i, marked 見本', async (width, height) => {
    const page = await browser.newPage({ ...phone, viewport: { width, height } })
    await page.goto(`${server.origin}/surveys/mihon-shitsumon`)
    await page.getByRole('button', { name: '回答をはじめる' }).click()
    await page.getByRole('button', { name: '次へ' }).click()
    const control = page.getByLabel('北地区(見本)')
    await control.waitFor()
    const box = await control.boundingBox()
    expect((box?.y ?? height) + (box?.height ?? 0)).toBeLessThan(height * 0.7)
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight))
    const head = page.getByRole('main').locator('header')
    expect((await head.locator('.bar').boundingBox())?.y).toBe(0)
    expect(await head.innerText()).toContain('見本')
    expect(await head.getByRole('heading', { level: 1 }).count()).toBe(1)
    await page.evaluate(() => window.scrollTo(0, 0))
    expect([await axeProblems(page), await tooWide(page)]).toEqual([[], 0])
    await page.close()
  })

  it('keeps the words of a field in sight when it takes the focus, on a page enlarged to 400 %', async () => {
    const page = await browser.newPage({ ...phone, viewport: { width: 320, height: 256 } })
    await begin(page)
    for (let field = 0; field < 8; field += 1) {
      await page.keyboard.press('Tab')
      const hidden = await page.evaluate(() => {
        const { activeElement } = document
        if (!(activeElement instanceof HTMLInputElement || activeElement instanceof HTMLTextAreaElement)) return undefined
        const label = activeElement.labels?.[0]
        const { left, top } = label?.getBoundingClientRect() ?? new DOMRect()
        const above = document.elementFromPoint(left + 4, top + 4)
        return label && above && (label.contains(above) || above.contains(label)) ? undefined : label?.innerText ?? 'a field without a label'
      })
      expect(hidden).toBeUndefined()
    }
    await page.close()
  })

  it('hands in without the network that was there when it opened, on a first visit without a service worker', async () => {
    const context = await browser.newContext({ ...phone, serviceWorkers: 'block' })
    const page = await context.newPage()
    await begin(page)
    await page.waitForLoadState('networkidle')
    await server.kill()
    await write(page)
    await page.getByRole('button', { name: '提出する' }).click()
    await page.getByText('まだ市に届いていません').waitFor()
    await page.getByRole('main').getByRole('link', { name: '送ったもの' }).click()
    await page.getByText('送信待ち(1件)').waitFor()
    await context.close()
  })

  it('leads on to what was handed in when its address is opened once more', async () => {
    const context = await browser.newContext(phone)
    const page = await context.newPage()
    await begin(page)
    const address = page.url()
    await write(page)
    await page.getByRole('button', { name: '提出する' }).click()
    await page.getByText('市に届きました').first().waitFor()
    await page.goto(address)
    await page.waitForURL('**/submissions/*')
    await page.getByText('市に届きました').first().waitFor()
    expect(await page.getByRole('main').innerText()).not.toContain('この書きかけはありません')
    await context.close()
  })
})
