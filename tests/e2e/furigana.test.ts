import type { BrowserContext, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { createCityPhone } from './cityPhone.ts'
import type { CityServer } from './cityServer.ts'
import { givenEach } from './givenEach.ts'
import { isKept } from './isKept.ts'

const project = '/projects/24-101'

describe('furigana on the city\'s plan', () => {
  let server: CityServer
  let context: BrowserContext
  let page: Page

  const heading = () => page.getByRole('heading', { level: 1 })
  const readings = () => page.getByRole('main').locator('rt').filter({ visible: true })

  async function visit(): Promise<void> {
    await page.goto(server.origin + project)
    await isKept(page)
  }

  givenEach(browser => createCityPhone(browser, { permissions: ['clipboard-read', 'clipboard-write'] }), (given) => { ({ server, context, page } = given) })

  it('stands over kanji once it is wanted, and offline after a restart', async () => {
    await visit()
    expect(await readings().count()).toBe(0)
    const partedBy = () => heading().evaluate(element => getComputedStyle(element).wordBreak)
    expect(await partedBy()).toBe('auto-phrase')
    await page.getByRole('button', { name: 'ふりがな' }).click()
    await readings().first().waitFor()
    expect(await partedBy()).toBe('normal')
    await page.close()
    await server.kill()
    page = await context.newPage()
    await page.goto(server.origin + project)
    await readings().first().waitFor()
    await expect.poll(() => page.getByRole('main').locator('ruby').count()).toBeGreaterThan(20)
    await expect.poll(() => page.getByRole('main').locator('ruby.unchecked').count()).toBeGreaterThan(0)
    const sizes = await readings().evaluateAll(all => all.map(reading => Number.parseFloat(getComputedStyle(reading).fontSize)))
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(10)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
    await page.getByRole('button', { name: 'ふりがな' }).click()
    await expect.poll(() => readings().count()).toBe(0)
  })

  it('gives copies, speech and the browser\'s search the text once', async () => {
    await visit()
    const plain = await heading().innerText()
    await page.getByRole('button', { name: 'ふりがな' }).click()
    await heading().locator('rt').first().waitFor()
    await heading().selectText()
    await page.keyboard.press('Control+c')
    expect((await page.evaluate(() => navigator.clipboard.readText())).trim()).toBe(plain)
    expect((await page.evaluate(() => getSelection()?.toString()))?.trim()).toBe(plain)
    const session = await context.newCDPSession(page)
    const { nodes } = await session.send('Accessibility.getFullAXTree')
    const headings = nodes.filter(node => node.role?.value === 'heading').map(node => String(node.name?.value))
    expect(headings[0]).toBe(plain)
    const reading = await heading().locator('rt').first().innerText()
    const spoken = nodes.filter(node => !node.ignored).flatMap(node => [node.name, node.description]).filter(text => text?.value === reading)
    expect(spoken).toEqual([])
    await page.evaluate(() => getSelection()?.removeAllRanges())
    expect(await page.evaluate(text => (window as unknown as { find(text: string): boolean }).find(text), plain)).toBe(true)
  })

  it('leaves the name of every heading, link, button and part one text', async () => {
    const session = await context.newCDPSession(page)
    const named = new Set(['heading', 'link', 'button', 'region', 'rowheader', 'article'])
    const names = async () => (await session.send('Accessibility.getFullAXTree')).nodes
      .filter(node => !node.ignored && named.has(String(node.role?.value))).map(node => `${String(node.role?.value)} ${String(node.name?.value)}`)
    await visit()
    const before = await names()
    await page.getByRole('button', { name: 'ふりがな' }).click()
    await heading().locator('rt').first().waitFor()
    expect(before.length).toBeGreaterThan(40)
    expect(await names()).toEqual(before)
  })

  it('tells in 設定 what the readings rest on, and that there are none while the server has none', async () => {
    await visit()
    await page.getByRole('link', { name: '設定', exact: true }).click()
    await page.getByRole('checkbox', { name: '計画の漢字にふりがなを付ける' }).check()
    await page.getByText(/よみがな[\d,]+語のうち、根拠を確かめたもの[\d,]+語、機械によるもの[\d,]+語。/).waitFor()
  })

  it('says that the readings are not there, shows the plan, and has them once the network is back', async () => {
    await context.route(/\/data\/readings\./, route => route.abort())
    await visit()
    await page.getByRole('button', { name: 'ふりがな' }).click()
    await page.getByText('ふりがなのデータがまだこの端末にありません').first().waitFor()
    expect(await page.getByRole('main').innerText()).toContain('104万人')
    await context.unroute(/\/data\/readings\./)
    await page.evaluate(() => window.dispatchEvent(new Event('online')))
    await readings().first().waitFor()
  })
})
