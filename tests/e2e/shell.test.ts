import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { launchBrowser } from '../browser/launchBrowser.ts'
import { axeProblems } from './axeProblems.ts'
import { phoneOptions } from './cityPhone.ts'
import { startCityServer, type CityServer } from './cityServer.ts'
import { startFaultyNetwork, type FaultyNetwork } from './faultyNetwork.ts'
import { tabOf } from './followPhone.ts'

describe('the frame of the app', () => {
  let browser: Browser
  let server: CityServer
  let network: FaultyNetwork
  let context: BrowserContext
  let page: Page

  const open = async (path: string) => {
    await page.goto(network.origin + path)
    await page.locator('main :is(header h1, [role=alert])').first().waitFor()
  }
  const focused = () => page.evaluate(() => document.activeElement?.textContent.trim() ?? '')

  beforeAll(async () => {
    browser = await launchBrowser()
    server = await startCityServer()
    network = await startFaultyNetwork(server.port)
  })
  afterAll(async () => {
    await browser.close()
    await network.close()
    await server.remove()
  })
  beforeEach(async () => {
    // axe is put into the page by a script, which the content security policy forbids.
    context = await browser.newContext({ ...phoneOptions, bypassCSP: true })
    page = await context.newPage()
  })
  afterEach(async () => {
    network.faultOf = () => undefined
    await context.close()
  })

  it.each([
    ['設定', '/settings', 'light'],
    ['設定, dark', '/settings', 'dark'],
    ['このアプリについて', '/about', 'light'],
    ['このアプリについて, dark', '/about', 'dark'],
    ['an unknown address', '/nowhere', 'light'],
    ['an unknown project', '/projects/99-999', 'dark'],
  ] as const)('has no fault that axe finds on %s, and no sideways scrolling at 320 px', async (_, path, colorScheme) => {
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize({ width: 320, height: 640 })
    await open(path)
    expect(await axeProblems(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
  })

  it('has no fault that axe finds while the plan cannot be loaded', async () => {
    network.faultOf = path => path.startsWith('/data/') ? 'portal' : undefined
    await open('/plan')
    await page.getByText('計画をまだ読み込めていません').waitFor()
    expect(await axeProblems(page)).toEqual([])
  })

  it('leads past the menu to the text', async () => {
    await open('/settings')
    await page.keyboard.press('Tab')
    expect(await focused()).toBe('本文へ移動')
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main')
  })

  it('moves title and focus with each page, and says where one is', async () => {
    await open('/')
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY')
    await page.getByRole('link', { name: '設定', exact: true }).click()
    await expect.poll(() => page.title()).toBe('設定 | みんなの計画')
    await expect.poll(focused).toBe('設定')
    await page.getByRole('status').filter({ hasText: '設定を表示しました' }).waitFor({ state: 'attached' })
  })

  it('returns to where a page was left', async () => {
    await open('/about')
    await page.evaluate(() => window.scrollTo(0, 400))
    await tabOf(page, '設定').click()
    await expect.poll(focused).toBe('設定')
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(0)
    await page.goBack()
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(400)
  })

  it('says that the years of the plan are over on the plan\'s pages, and not in 設定', async () => {
    await open('/plan')
    const notice = page.getByText('計画期間(令和3年度〜令和4年度)は終了')
    await expect.poll(() => notice.count()).toBe(1)
    await open('/settings')
    expect(await notice.count()).toBe(0)
  })

  it('says no more that the years of the plan are over once the person has closed it', async () => {
    await open('/plan')
    await page.getByRole('button', { name: '閉じる' }).click()
    await expect.poll(focused).not.toBe('閉じる')
    await page.getByRole('main').getByRole('link').first().click()
    await expect.poll(() => page.getByText('計画期間(令和3年度〜令和4年度)は終了').count()).toBe(0)
  })

  it('says on the first visit that it can be used offline, over no button, until the person goes on, and in 設定 for good', async () => {
    const notice = page.getByText('オフラインで使えます')
    await open('/')
    const { width, height } = await page.getByRole('banner').boundingBox() ?? {}
    await notice.waitFor()
    const banner = await page.getByRole('banner').boundingBox()
    expect([banner?.width, banner?.height]).toEqual([width, height])
    expect(await notice.evaluate(element => element.closest('main'))).toBeNull()
    const place = await notice.evaluate(element => element.getBoundingClientRect().toJSON() as DOMRect)
    const covered = await page.locator('main :is(a, button, input), .tabs a, .tools > *').evaluateAll((controls, { top, bottom, left, right }) => controls.filter((control) => {
      const own = control.getBoundingClientRect()
      return own.top < bottom && own.bottom > top && own.left < right && own.right > left
    }).map(({ textContent }) => textContent), place)
    expect(covered).toEqual([])
    await page.getByRole('link', { name: '設定', exact: true }).click()
    await notice.waitFor({ state: 'detached' })
    await page.getByText('端末に保存してあります').waitFor()
    await page.getByRole('link', { name: 'みんなの計画', exact: true }).waitFor()
  })

  it('says on every page that it is an unofficial sample while no operator is named', async () => {
    await open('/plan')
    expect(await page.getByRole('contentinfo').innerText()).toContain('非公式の見本')
  })

  it('asks no other server for anything', async () => {
    const origins = new Set<string>()
    page.on('request', request => {
      origins.add(new URL(request.url()).origin)
    })
    for (const path of ['/', '/projects/01-101', '/about']) await open(path)
    expect([...origins]).toEqual([network.origin])
  })

  it('keeps nothing on a connection without encryption, and says so', async () => {
    const insecure = await browser.newContext({ locale: 'ja-JP', proxy: { server: network.origin } })
    const tab = await insecure.newPage()
    await tab.goto('http://plan.test/projects/01-101')
    await tab.getByText('暗号化されていない接続(http)では、届いたデータを確かめられないため、保存しません').waitFor()
    await expect.poll(() => tab.getByRole('main').innerText()).toContain('30人')
    expect(await tab.evaluate(() => ({ isSecure: isSecureContext }))).toEqual({ isSecure: false })
    await tab.getByRole('link', { name: '設定', exact: true }).click()
    await tab.getByText('この接続またはブラウザーでは、アプリを端末に保存できません').waitFor()
    await insecure.close()
  })
})
