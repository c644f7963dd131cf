import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { launchBrowser } from '../browser/launchBrowser.ts'
import { axeProblems, tooWide } from './axeProblems.ts'
import { startCityServer, type CityServer } from './cityServer.ts'

const pdf = `%PDF-1.4\n% ${'見本の案の全文。'.repeat(2_000)}\n%%EOF\n`

describe('the PDFs of a call', () => {
  let browser: Browser
  let server: CityServer
  let context: BrowserContext
  let page: Page

  beforeAll(async () => {
    browser = await launchBrowser()
  })
  afterAll(() => browser.close())
  beforeEach(async () => {
    server = await startCityServer('data/isehara')
    await publish()
    context = await browser.newContext({ viewport: { width: 360, height: 740 }, locale: 'ja-JP', timezoneId: 'Asia/Tokyo', bypassCSP: true })
    page = await context.newPage()
    await page.goto(`${server.origin}/calls/pdf-call`)
    await page.getByRole('heading', { level: 1, name: 'みどりの計画' }).waitFor()
  })
  afterEach(async () => {
    await context.close()
    await server.remove()
  })

  /** The sample's call once more, with a PDF of these words. */
  async function publish(words = pdf): Promise<void> {
    const folder = mkdtempSync(join(tmpdir(), 'materials-'))
    cpSync('data/samples/calls', folder, { recursive: true })
    const file = join(folder, 'open.yaml')
    const closesOn = new Date(Date.now() + 40 * 86_400_000).toISOString().slice(0, 10)
    writeFileSync(join(folder, 'plan.pdf'), words)
    writeFileSync(file, readFileSync(file, 'utf8')
      .replace(/^ID: .*$/m, 'ID: pdf-call')
      .replace(/^募集開始: .*$/m, '募集開始: 2026-01-05')
      .replace(/^募集終了: .*$/m, `募集終了: ${closesOn}`)
      .replace(/^資料:$/m, '資料:\n  - 題名: 案の全文\n    ファイル: plan.pdf'))
    server.city('call', 'import', file)
    rmSync(folder, { recursive: true })
    await expect.poll(async () => (await fetch(`${server.origin}/data/manifest.json`)).text()).toContain('call-pdf-call')
  }

  const main = () => page.getByRole('main')
  const shows = (text: string) => expect.poll(() => main().innerText()).toContain(text)
  const isControlled = () => expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true)
  const isFine = async () => expect([await axeProblems(page), await tooWide(page)]).toEqual([[], 0])

  /** What stands behind the link to the PDF, and that a tap on it is answered by the phone itself. */
  async function openPdf(): Promise<string> {
    const link = main().getByRole('link', { name: /案の全文/ })
    const text = await link.evaluate(async (shown: HTMLAnchorElement) => (await fetch(shown.href)).text())
    const answering = page.waitForResponse(answer => answer.url().endsWith('.pdf') && answer.request().isNavigationRequest())
    await link.click()
    const answer = await answering
    expect([answer.status(), answer.fromServiceWorker(), answer.headers()['content-type']]).toEqual([200, true, 'application/pdf'])
    return text
  }

  const kept = () => page.evaluate(async () => (await (await caches.open('call-materials')).keys()).map(({ url }) => new URL(url).pathname))
  const current = () => main().getByRole('link', { name: /案の全文/ }).getAttribute('href')

  /** On the call's page: publishes a version with another PDF, and waits until the page has it. */
  async function update(words: string): Promise<void> {
    const before = await current()
    await publish(words)
    await expect.poll(async () => {
      await page.evaluate(() => window.dispatchEvent(new Event('online')))
      return current()
    }, { interval: 1_000, timeout: 30_000 }).not.toBe(before)
  }

  async function write(): Promise<void> {
    await main().getByRole('button', { name: '意見を書く' }).click()
    await page.getByRole('heading', { name: '案を読んで意見を書く' }).waitFor()
    await main().getByRole('button', { name: /^ここに意見を書く\s*:\s*「2 / }).first().click()
    await page.keyboard.type('賛成です。')
    await shows('この端末に保存しました')
  }

  it('are kept when the person wants it, open without the server, and go again', async () => {
    await shows('まだこの端末にありません。開くには通信が必要です。')
    await isControlled()
    await isFine()
    await main().getByRole('button', { name: /^資料を端末に保存/ }).click()
    await shows('をこの端末に保存してあります。通信がなくても開けます。')
    await isFine()
    await server.kill()
    await page.reload()
    await shows('をこの端末に保存してあります。通信がなくても開けます。')
    expect(await openPdf()).toBe(pdf)
    await page.goto(`${server.origin}/about`)
    await shows('PDF1件(約')
    await isFine()
    await main().getByRole('button', { name: '資料をすべて消す' }).click()
    await shows('資料のPDFを端末から消しました。')
    expect(await page.evaluate(async () => (await (await caches.open('call-materials')).keys()).length)).toBe(0)
  })

  it('are kept by themselves once the call is followed', async () => {
    await isControlled()
    await main().getByRole('button', { name: /フォロー/ }).first().click()
    await shows('をこの端末に保存してあります。通信がなくても開けます。')
  })

  it('are kept by themselves once something is written for the call', async () => {
    await isControlled()
    await main().getByRole('button', { name: '意見を書く' }).click()
    await page.getByRole('heading', { name: '案を読んで意見を書く' }).waitFor()
    await expect.poll(() => page.evaluate(async () => (await (await caches.open('call-materials')).keys()).length)).toBe(1)
  })

  it('are said not to be kept when the server is gone, and are kept when it is back', async () => {
    await isControlled()
    await server.kill()
    await main().getByRole('button', { name: /^資料を端末に保存/ }).click()
    await shows('市のサーバーにつながらないため、保存できませんでした。')
    await isFine()
    await server.start()
    await main().getByRole('button', { name: /^資料を端末に保存/ }).click()
    await shows('をこの端末に保存してあります。通信がなくても開けます。')
  })

  it('go by themselves with their version, unless something written for it is on the phone', async () => {
    await isControlled()
    await main().getByRole('button', { name: /フォロー/ }).first().click()
    await expect.poll(kept).toEqual([await current()])
    await update(`${pdf}直した案`)
    await expect.poll(kept).toEqual([await current()])

    const second = await current()
    await write()
    const draft = page.url()
    await page.goto(`${server.origin}/calls/pdf-call`)
    await update(`${pdf}もう一度直した案`)
    await expect.poll(async () => (await kept()).sort()).toEqual([second, await current()].sort())
    const third = await current()
    await page.goto(draft)
    await shows('この端末に保存してあります。')
    expect(await current()).toBe(second)
    await isFine()
    await page.goto(`${server.origin}/about`)
    await shows('PDF2件(約')
    await page.goto(`${server.origin}/submissions`)
    await main().getByRole('button', { name: /^削除\s*: / }).first().click()
    await page.getByRole('dialog').getByRole('button', { name: '削除する' }).click()
    await expect.poll(kept).toEqual([third])
  })

  it('open from the receipt of what was written with them, when the call has others', async () => {
    await isControlled()
    await write()
    await main().getByRole('button', { name: /^次へ/ }).click()
    await main().getByLabel(/^氏名/).fill('見本 花子')
    await main().getByLabel(/^住所/).fill('見本市一丁目')
    await main().getByRole('button', { name: /^次へ/ }).click()
    await main().getByRole('button', { name: '提出する' }).click()
    await shows('市に届きました')
    const receipt = page.url()
    await page.goto(`${server.origin}/calls/pdf-call`)
    const before = await current()
    await update(`${pdf}直した案`)
    await page.goto(receipt)
    await shows('この端末に保存してあります。')
    expect(await current()).toBe(before)
    await isFine()
    expect(await openPdf()).toBe(pdf)
  })
})
