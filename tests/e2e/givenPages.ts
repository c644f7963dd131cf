import type { Browser } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { launchBrowser } from '../browser/launchBrowser.ts'
import { startInProcess, type InProcessServer } from './inProcessServer.ts'

/** Pages that are only looked at: a browser, and a server that needs no process of its own. */
export interface ServedPages {
  readonly browser: Browser
  readonly server: InProcessServer
}

/** Gives the tests of a `describe` one browser and one server of the first city. */
export function givenPages(give: (given: ServedPages) => void): void {
  let given: ServedPages
  beforeAll(async () => {
    given = { browser: await launchBrowser(), server: await startInProcess() }
    give(given)
  })
  afterAll(async () => {
    await given.browser.close()
    await given.server.close()
  })
}
