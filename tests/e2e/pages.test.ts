import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { axeProblems, tooWide } from './axeProblems.ts'
import { givenPages } from './givenPages.ts'
import type { InProcessServer } from './inProcessServer.ts'

/** One address of every kind of page, and the longest texts of each. */
const addresses = [
  '/', '/plan', '/plan/1', '/plan/5', '/policies/01', '/policies/34', '/policies/38',
  '/projects/4-103', '/projects/19-103', '/projects/24-101', '/projects/26-101', '/projects/34-102', '/projects/38-102',
  '/leading-projects', '/leading-projects/2', '/sdgs', '/sdgs/7', '/sdgs/17',
  '/divisions', `/divisions/${encodeURIComponent('保健福祉部 介護高齢課 高齢者支援担当')}`, '/costs',
  '/costs/pillars/1', '/costs/policies/01', '/costs/projects', '/progress',
  '/introduction', '/introduction/1-4', '/participation', '/participation/initiatives/01', '/participation/records/2022', '/submissions', '/receipts',
  '/search', '/follow', '/changes', '/settings', '/about', '/glossary', '/accessibility', '/no/such/page',
]

describe('the pages in a browser', () => {
  let browser: Browser
  let server: InProcessServer
  givenPages((given) => { ({ browser, server } = given) })

  /** Opens every address in turn, as on one device, and gathers what is wrong with each. */
  async function problemsOf(options: BrowserContextOptions, inspect: (page: Page) => Promise<readonly string[]>): Promise<readonly string[]> {
    const context = await browser.newContext({ locale: 'ja-JP', serviceWorkers: 'block', ...options })
    const page = await context.newPage()
    const problems: string[] = []
    page.on('pageerror', error => problems.push(error.message))
    for (const address of addresses) {
      await page.goto(new URL(address, server.url).href)
      await page.locator('main header h1').waitFor()
      problems.push(...(await inspect(page)).map(problem => `${address}: ${problem}`))
    }
    await context.close()
    return problems
  }

  const sidewaysProblems = async (page: Page): Promise<readonly string[]> => {
    const pixels = await tooWide(page)
    return pixels > 0 ? [`${pixels} px too wide`] : []
  }

  const smallTargets = (page: Page): Promise<readonly string[]> => page.evaluate(() => {
    const targets = [...document.querySelectorAll<HTMLElement>('main a, main button, main summary, main select, main label:has(input)')]
    return targets
      .filter(target => target.getClientRects().length > 0 && target.getBoundingClientRect().height < 44)
      .map(target => `${target.getBoundingClientRect().height} px high: ${target.outerHTML.slice(0, 120)}`)
  })

  it('have nothing that axe finds wrong on a phone, targets that a thumb finds, and need no scrolling sideways at 360 and 320 px', async () => {
    const inspect = async (page: Page) => {
      const found = [...await axeProblems(page), ...await smallTargets(page), ...await sidewaysProblems(page)]
      await page.setViewportSize({ width: 320, height: 740 })
      found.push(...await sidewaysProblems(page))
      await page.setViewportSize({ width: 360, height: 740 })
      return found
    }
    expect(await problemsOf({ viewport: { width: 360, height: 740 } }, inspect)).toEqual([])
  })

  it('have readable colours in the dark', async () => {
    expect(await problemsOf({ viewport: { width: 360, height: 740 }, colorScheme: 'dark' }, page => axeProblems(page, 'colours'))).toEqual([])
  })

  it('have nothing that axe finds wrong on a desk, and need no scrolling sideways there', async () => {
    const inspect = async (page: Page) => [...await axeProblems(page), ...await sidewaysProblems(page)]
    expect(await problemsOf({ viewport: { width: 1280, height: 900 } }, inspect)).toEqual([])
  })

  it('need no scrolling sideways at 320 px when the text is twice as large', async () => {
    const inspect = async (page: Page) => {
      await page.addStyleTag({ content: 'html { font-size: 200% }' })
      return sidewaysProblems(page)
    }
    expect(await problemsOf({ viewport: { width: 320, height: 740 }, bypassCSP: true }, inspect)).toEqual([])
  })

  it('tell the title of the page and set the focus on its heading after a tap', async () => {
    const page = await browser.newPage({ viewport: { width: 360, height: 740 }, serviceWorkers: 'block' })
    await page.goto(new URL('/policies/01', server.url).href)
    await page.getByRole('link', { name: '1-101' }).click()
    await page.waitForURL('**/projects/1-101')
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('健康づくり推進事業')
    expect(await page.title()).toContain('1-101 健康づくり推進事業')
    await page.close()
  })
})
