import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { appAddresses, unknownAddresses } from './access/appAddresses.ts'
import { givenCity } from './access/givenCity.ts'
import { walkTo } from './access/walk.ts'
import { phoneOptions } from './cityPhone.ts'
import type { CityServer } from './cityServer.ts'
import { watchBorders } from './watchBorders.ts'

describe('the borders of the app', () => {
  let browser: Browser
  let server: CityServer
  let context: BrowserContext
  let page: Page
  let crossings: readonly string[]
  givenCity((given) => { ({ browser, server } = given) })

  beforeEach(async () => {
    context = await browser.newContext(phoneOptions)
    crossings = await watchBorders(context, server.origin)
    page = await context.newPage()
    await page.goto(`${server.origin}/settings`)
    await page.locator('main header h1').waitFor()
  })
  afterEach(() => context.close())

  it('are watched: a request to elsewhere, a script in the page and markup made of text are told, and do nothing', async () => {
    const done = await page.evaluate(async () => {
      const fetched = await fetch('https://elsewhere.example/').then(() => true, () => false)
      const element = document.createElement('div')
      try {
        element.innerHTML = '<img src="/missing" onerror="document.title = \'taken\'">'
      } catch { /* told by the event */ }
      const script = document.createElement('script')
      try {
        script.text = 'document.title = "taken"'
      } catch { /* told by the event */ }
      document.body.append(element, script)
      return { fetched, elements: element.childElementCount, isTaken: document.title === 'taken' }
    })
    expect(done).toEqual({ fetched: false, elements: 0, isTaken: false })
    await expect.poll(() => ['connect-src', 'require-trusted-types-for'].filter(directive => crossings.some(told => told.startsWith(directive)))).toHaveLength(2)
  })

  it('are crossed by no page', async () => {
    const pages = await appAddresses(server.origin)
    for (const address of [...pages.flatMap(({ addresses }) => addresses), ...unknownAddresses()]) await walkTo(page, address)
    expect(crossings).toEqual([])
  })
})
