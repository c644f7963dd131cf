import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { givenPages } from './givenPages.ts'
import type { InProcessServer } from './inProcessServer.ts'

describe('the pages in use', () => {
  let browser: Browser
  let server: InProcessServer
  let context: BrowserContext
  let page: Page
  givenPages((given) => { ({ browser, server } = given) })

  const open = async (address: string): Promise<void> => {
    await page.goto(new URL(address, server.url).href)
    await page.locator('main header h1').waitFor()
  }

  beforeEach(async () => {
    context = await browser.newContext({ locale: 'ja-JP', viewport: { width: 360, height: 740 }, serviceWorkers: 'block' })
    page = await context.newPage()
  })
  afterEach(() => context.close())

  it('copies the link of a project and says so where the phone has no sharing of its own', async () => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await open('/projects/24-101')
    await page.evaluate(() => Object.defineProperty(navigator, 'share', { value: undefined }))
    await page.getByRole('button', { name: '共有する' }).click()
    await page.getByText('このページのリンクをコピーしました。').waitFor()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url())
  })

  it('shows the address where nothing can be copied', async () => {
    await open('/projects/24-101')
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'share', { value: undefined })
      Object.defineProperty(navigator, 'clipboard', { value: undefined })
    })
    await page.getByRole('button', { name: '共有する' }).click()
    await page.getByText(`このページのアドレス: ${page.url()}`).filter({ visible: true }).waitFor()
  })

  it('opens what is folded while a page is printed, and folds it again', async () => {
    await open('/policies/34')
    const openCount = () => page.locator('details[open]').count()
    const all = await page.locator('details').count()
    await page.locator('summary').first().click()
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
    expect(await openCount()).toBe(all)
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
    expect(await openCount()).toBe(1)
  })

  it('leaves the way through the app off the paper', async () => {
    await open('/projects/19-103')
    await page.emulateMedia({ media: 'print' })
    expect(await page.getByRole('navigation').count()).toBe(0)
    expect(await page.getByRole('button').count()).toBe(0)
    expect(await page.getByRole('heading', { name: '事業費', exact: true }).count()).toBe(2)
  })

  it('shows the costs of the year that was chosen, with the keyboard too', async () => {
    await open('/costs')
    await page.getByText('計画全体・2か年の合計').waitFor()
    await page.getByRole('radio', { name: '合計' }).press('ArrowRight')
    await page.getByText('計画全体・令和3年度(2021年度)').waitFor()
    expect(await page.getByText('4,162,462千円').count()).toBe(1)
    await page.getByText('令和4年度', { exact: true }).first().click()
    expect(await page.getByText('4,839,711千円').count()).toBe(1)
    expect(await page.locator('.pinned').first().textContent()).toBe('1-1 健やかに生き生きと暮らせるまちづくり')
  })

  it('keeps the records of one division, and says how many there are', async () => {
    await open('/participation/records/2022')
    await page.getByLabel('担当課でしぼる').selectOption('経営企画課')
    await page.waitForURL('**/participation/records/2022?division=*')
    const status = page.getByText(/の取り組み、\d+件を表示しています。/)
    const count = Number(/、(\d+)件/.exec(await status.textContent() ?? '')?.[1])
    expect(count).toBeGreaterThan(2)
    expect(await page.getByRole('listitem').getByText('経営企画課', { exact: true }).count()).toBe(count)
  })
})
