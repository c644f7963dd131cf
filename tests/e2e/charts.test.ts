import { readFileSync } from 'node:fs'
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { afterEach, describe, expect, it } from 'vitest'
import { axeProblems, tooWide } from './axeProblems.ts'
import { givenPages } from './givenPages.ts'
import type { InProcessServer } from './inProcessServer.ts'
import { isKept } from './isKept.ts'

describe('the charts', () => {
  let browser: Browser
  let server: InProcessServer
  let context: BrowserContext
  let page: Page
  givenPages((given) => { ({ browser, server } = given) })

  const open = async (address: string, options: BrowserContextOptions = {}): Promise<void> => {
    context = await browser.newContext({ locale: 'ja-JP', viewport: { width: 360, height: 740 }, serviceWorkers: 'block', ...options })
    page = await context.newPage()
    await page.goto(new URL(address, server.url).href)
    await page.locator('main header h1').waitFor()
  }

  /** The colours on the first chart's canvas, most frequent first; nothing where nothing was painted. With a theme: in the first frame in which the page is in it. */
  const paintedColours = (theme?: 'dark'): Promise<readonly string[]> => page.evaluate(async (changed) => {
    if (changed) {
      document.documentElement.dataset['theme'] = changed
      await new Promise(requestAnimationFrame)
    }
    const canvas = document.querySelector('canvas')
    const pixels = canvas?.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? []
    const counts = new Map<string, number>()
    for (let at = 0; at < pixels.length; at += 4) {
      if (pixels[at + 3] !== 255) continue
      const colour = `${pixels[at]},${pixels[at + 1]},${pixels[at + 2]}`
      counts.set(colour, (counts.get(colour) ?? 0) + 1)
    }
    return [...counts].sort((one, other) => other[1] - one[1]).map(([colour]) => colour)
  }, theme)

  /** Goes to the first chart: it is drawn when it is near the screen. */
  const goToChart = (): Promise<void> => page.locator('canvas').first().scrollIntoViewIfNeeded()

  const painted = async (): Promise<readonly string[]> => {
    await goToChart()
    await page.locator('[data-state="drawn"]').first().waitFor({ state: 'attached' })
    return paintedColours()
  }

  const scripts = (): Promise<readonly string[]> =>
    page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name).filter(name => name.includes('drawChart')))

  afterEach(() => context.close())

  it('are drawn by a part that is loaded only where a chart stands', async () => {
    await open('/')
    expect(await scripts()).toEqual([])
    await page.getByRole('link', { name: '事業費', exact: false }).first().click()
    await page.waitForURL('**/costs')
    expect((await painted()).length).toBeGreaterThan(1)
    expect(await scripts()).toHaveLength(1)
  })

  it('are loaded only when one comes near the screen', async () => {
    await open('/projects/24-101')
    expect(await page.locator('canvas').count()).toBe(1)
    expect(await scripts()).toEqual([])
    expect((await painted()).length).toBeGreaterThan(1)
  })

  it('have a table of the same figures, always for readers and on demand for the eye', async () => {
    await open('/projects/24-101')
    const table = page.getByRole('table', { name: '入込観光客数の推移' })
    const values = await table.getByRole('row').evaluateAll(rows => rows.map(row => [...row.children].map(cell => cell.textContent)))
    expect(values.slice(1)).toEqual([['令和2年度(2020年度)', '100', '—'], ['令和3年度(2021年度)', '—', '100'], ['令和4年度(2022年度)', '—', '104']])
    expect((await table.boundingBox())?.height).toBeGreaterThan(0)
    const height = () => table.evaluate(element => element.parentElement?.getBoundingClientRect().height ?? 0)
    expect(await height()).toBeLessThanOrEqual(1)
    await page.getByRole('button', { name: '表で見る' }).click()
    expect(await height()).toBeGreaterThan(100)
    expect(await page.getByRole('button', { name: '表を閉じる' }).getAttribute('aria-expanded')).toBe('true')
  })

  it('are saved as a CSV that machines read', async () => {
    await open('/projects/24-101')
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'CSVを保存' }).click()])
    expect(download.suggestedFilename()).toMatch(/^indicator-24-101.*\.csv$/)
    const text = readFileSync(await download.path(), 'utf8')
    expect(text.startsWith('\uFEFF年度,種類,')).toBe(true)
    expect(text.slice(1).split('\r\n').slice(1)).toEqual(['2020,現状値,100,万人', '2021,目標値,100,万人', '2022,目標値,104,万人', ''])
  })

  it('follow the colours of the page when they change', async () => {
    await open('/projects/24-101')
    const [light] = await painted()
    await page.emulateMedia({ colorScheme: 'dark' })
    await expect.poll(async () => (await paintedColours())[0]).not.toBe(light)
  })

  it('wear the colours of a theme in the first frame after it has changed', async () => {
    await open('/projects/24-101')
    const [light] = await painted()
    const inFrame = await paintedColours('dark')
    const mark = await page.evaluate(() => getComputedStyle(document.querySelector('canvas + span') ?? document.body).outlineColor)
    expect(inFrame).toContain(mark.replaceAll(/[^\d,]/g, ''))
    expect(inFrame).not.toContain(light)
  })

  it('leave the names of lying bars as many lines as they take', async () => {
    await open('/costs/policies/38')
    await painted()
    const heights = async (): Promise<readonly number[]> => page.locator('canvas').evaluateAll(canvases => canvases.map(canvas => canvas.clientHeight))
    const [narrow = 0] = await heights()
    await page.setViewportSize({ width: 1280, height: 740 })
    await expect.poll(async () => (await heights())[0]).toBeLessThan(narrow)
  })

  it('use the system’s colours where a person has chosen them', async () => {
    await open('/costs', { forcedColors: 'active' })
    const [most] = await painted()
    const text = await page.evaluate(() => getComputedStyle(document.querySelector('canvas + span') ?? document.body).color)
    expect(text.replaceAll(/[^\d,]/g, '')).toBe(most)
  })

  it('lead by the keyboard from the whole plan to a project in three steps', async () => {
    await open('/costs')
    for (const [start, end] of [['/costs/pillars/1', '暮らし力'], ['/costs/policies/01', '健康づくり'], ['/projects/1-107', '感染症対策事業']] as const) {
      const link = page.locator(`main a[href="${start}"]`)
      await link.focus()
      await page.keyboard.press('Enter')
      await page.waitForURL(`**${start}`)
      await page.locator('main header h1', { hasText: end }).waitFor()
    }
  })

  it('keep the order of a list in the address, and in it when one comes back', async () => {
    await open('/costs/policies/01')
    const first = page.getByRole('list', { name: '事業の一覧' }).getByRole('link').first()
    await expect.poll(() => first.innerText()).toContain('1-107')
    await page.getByText('番号順', { exact: true }).click()
    await expect.poll(() => first.innerText()).toContain('1-101')
    expect(page.url()).toContain('sort=number')
    await first.click()
    await page.waitForURL('**/projects/1-101')
    await page.goBack()
    await expect.poll(() => first.innerText()).toContain('1-101')
  })

  it.each(['light', 'dark'] as const)('leave axe nothing to find with their tables open (%s)', async colorScheme => {
    await open('/costs/pillars/1', { colorScheme })
    for (const button of await page.getByRole('button', { name: '表で見る' }).elementHandles()) await button.click()
    expect(await axeProblems(page)).toEqual([])
    expect(await tooWide(page)).toBe(0)
  })

  it('give way to their tables when their part cannot be loaded', async () => {
    await open('/plan')
    await page.route('**/assets/drawChart-*', route => route.abort())
    await page.goto(new URL('/costs/policies/01', server.url).href)
    await goToChart()
    await page.getByText('図を表示できませんでした。同じ数字を表で読めます。').waitFor()
    expect(await page.getByRole('table', { name: '事業ごとの事業費' }).count()).toBe(1)
  })

  it('are drawn without a network', async () => {
    await open('/', { serviceWorkers: 'allow' })
    await isKept(page)
    await context.setOffline(true)
    await page.goto(new URL('/projects/24-101', server.url).href)
    expect((await painted()).length).toBeGreaterThan(1)
  })

  it('are left off paper, where their tables stand', async () => {
    await open('/costs/policies/01')
    await painted()
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('canvas').isVisible()).toBe(false)
    expect((await page.getByRole('table', { name: '事業ごとの事業費' }).locator('..').boundingBox())?.height).toBeGreaterThan(100)
  })
})
