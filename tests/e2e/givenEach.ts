import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest'
import { launchBrowser } from '../browser/launchBrowser.ts'

/** What is gone without a trace once a test is over. */
interface Removable {
  readonly remove: () => Promise<void>
}

/** Gives the tests of a `describe` one browser, and each of them what is made anew in it, and takes both away again. */
export function givenEach<Given extends Removable>(create: (browser: Browser) => Promise<Given>, give: (given: Given) => void): void {
  let browser: Browser
  let given: Given | undefined
  beforeAll(async () => {
    browser = await launchBrowser()
  })
  afterAll(() => browser.close())
  beforeEach(async () => {
    given = await create(browser)
    give(given)
  })
  afterEach(async () => {
    await given?.remove()
    given = undefined
  })
}
