import type { Browser } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { launchBrowser } from '../../browser/launchBrowser.ts'
import { startCityServer, type CityServer } from '../cityServer.ts'

/** A browser, and the first city's server with its samples. */
export interface ServedCity {
  readonly browser: Browser
  readonly server: CityServer
}

/** Gives the tests of a `describe` one browser and one server of the first city. */
export function givenCity(give: (given: ServedCity) => void): void {
  let given: ServedCity
  beforeAll(async () => {
    given = { browser: await launchBrowser(), server: await startCityServer('data/isehara') }
    give(given)
  })
  afterAll(async () => {
    await given.browser.close()
    await given.server.remove()
  })
}
