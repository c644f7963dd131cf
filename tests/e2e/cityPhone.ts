import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { startCityServer, type CityServer } from './cityServer.ts'

/** A phone with an empty browser, and the server of a city that it visits. */
export interface CityPhone {
  readonly server: CityServer
  readonly context: BrowserContext
  readonly page: Page
  /** Another phone, with nothing on it; in what it is not told otherwise it is like the first. */
  readonly another: (otherwise?: BrowserContextOptions) => Promise<Page>
  readonly remove: () => Promise<void>
}

/** What else a test may want of a phone, and of the server. */
export interface CityPhoneOptions extends BrowserContextOptions {
  /** The city's folder; without one it is the first city's. */
  readonly city?: string
  /** A PostgreSQL address, where two servers at once are to keep there what they are sent. */
  readonly databaseUrl?: string | undefined
}

/** What every phone of the tests is: as wide as the narrow ones that are sold, and in Japan. */
export const phoneOptions = { viewport: { width: 360, height: 740 }, locale: 'ja-JP', timezoneId: 'Asia/Tokyo' } as const satisfies BrowserContextOptions

export async function createCityPhone(browser: Browser, { city = 'data/isehara', databaseUrl, ...options }: CityPhoneOptions = {}): Promise<CityPhone> {
  const server = await startCityServer(city, { databaseUrl, processes: databaseUrl === undefined ? 1 : 2 })
  const contexts: BrowserContext[] = []
  const newContext = async (otherwise?: BrowserContextOptions): Promise<BrowserContext> => {
    const context = await browser.newContext({ ...phoneOptions, ...options, ...otherwise })
    contexts.push(context)
    return context
  }
  const context = await newContext()
  return {
    server,
    context,
    page: await context.newPage(),
    another: async otherwise => (await newContext(otherwise)).newPage(),
    async remove() {
      for (const each of contexts) await each.close()
      await server.remove()
    },
  }
}
