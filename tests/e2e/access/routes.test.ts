import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { axeProblems } from '../axeProblems.ts'
import { phoneOptions } from '../cityPhone.ts'
import type { CityServer } from '../cityServer.ts'
import { appAddresses, unknownAddresses } from './appAddresses.ts'
import { givenCity } from './givenCity.ts'
import { cutTexts, sidewaysProblems, smallTargets } from './pageProblems.ts'
import { walkTo } from './walk.ts'

const themes = [{ colorScheme: 'dark' }, { contrast: 'more' }, { colorScheme: 'dark', contrast: 'more' }] as const
const untouched = { colorScheme: null, contrast: null } as const

type Inspect = (page: Page) => Promise<readonly string[]>

describe('every page of the app', () => {
  let browser: Browser
  let server: CityServer
  /** Every address, and one of each kind of page. */
  let all: readonly string[]
  let kinds: readonly string[]
  givenCity((given) => { ({ browser, server } = given) })
  beforeAll(async () => {
    const pages = await appAddresses(server.origin)
    kinds = pages.flatMap(({ addresses }) => addresses.slice(0, 1))
    all = [...pages.flatMap(({ addresses }) => addresses), ...unknownAddresses()]
  })

  /** Walks through every address in one tab, and gathers what is wrong with each. */
  async function problemsOf(addresses: readonly string[], inspect: Inspect, options: BrowserContextOptions = {}): Promise<readonly string[]> {
    const context = await browser.newContext({ ...phoneOptions, bypassCSP: true, serviceWorkers: 'block', ...options })
    const page = await context.newPage()
    const problems: string[] = []
    page.on('pageerror', error => problems.push(error.message))
    await page.goto(`${server.origin}/settings`)
    await page.locator('main header h1').waitFor()
    for (const address of addresses) {
      await walkTo(page, address)
      problems.push(...(await inspect(page)).map(problem => `${address}: ${problem}`))
    }
    await context.close()
    return problems
  }

  const atWidth = async (page: Page, width: number): Promise<void> => page.setViewportSize({ width, height: 740 })

  it('has nothing that axe finds wrong on a phone', async () => {
    expect(await problemsOf(all, page => axeProblems(page))).toEqual([])
  }, 240_000)

  it('has readable colours in every theme', async () => {
    expect(await problemsOf(kinds, async (page) => {
      const found: string[] = []
      for (const theme of themes) {
        await page.emulateMedia({ ...untouched, ...theme })
        found.push(...(await axeProblems(page, 'colours')).map(problem => `${JSON.stringify(theme)} ${problem}`))
      }
      await page.emulateMedia(untouched)
      return found
    })).toEqual([])
  }, 240_000)

  it('has targets for a thumb, fits 320 px with and without larger text and wider spacing, and cuts nothing off', async () => {
    const spacing = 'line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important'
    expect(await problemsOf(all, async (page) => {
      const found = [...await smallTargets(page)]
      await atWidth(page, 320)
      found.push(...await sidewaysProblems(page))
      const style = await page.addStyleTag({ content: `* { ${spacing} } p { margin-block-end: 2em !important }` })
      found.push(...[...await sidewaysProblems(page), ...await cutTexts(page)].map(problem => `spaced ${problem}`))
      await style.evaluate(element => { element.textContent = 'html { font-size: 200% }' })
      found.push(...[...await sidewaysProblems(page), ...await cutTexts(page)].map(problem => `twice as large ${problem}`))
      await style.evaluate(element => element.parentNode?.removeChild(element))
      await atWidth(page, 360)
      return found
    })).toEqual([])
  })

  it('has nothing that axe finds wrong on a desk, and fits it', async () => {
    expect(await problemsOf(kinds, async page => [...await axeProblems(page), ...await sidewaysProblems(page)], { viewport: { width: 1280, height: 900 } })).toEqual([])
  })
})
