import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll } from 'vitest'
import { launchBrowser } from '../../browser/launchBrowser.ts'
import { createParticipationPhone, type ParticipationPhone } from './participationPhone.ts'
import { startParticipationServer, type ParticipationServer } from './participationServer.ts'

/** What the tests of a `describe` share, and what each of them makes for itself. */
export interface Participation {
  readonly server: ParticipationServer
  /** A phone that answers a survey, or the one that is there from the start; it is gone after the test. */
  readonly newPhone: (surveyId?: string) => Promise<ParticipationPhone>
}

/** Gives the tests of a `describe` one server, with its words in a database of its own. After each test all is well with it again. */
export function givenParticipation(give: (given: Participation) => void, newAddress: () => Promise<string | undefined> = () => Promise.resolve(undefined)): void {
  let browser: Browser
  let server: ParticipationServer
  const phones: ParticipationPhone[] = []
  beforeAll(async () => {
    browser = await launchBrowser()
    server = await startParticipationServer(await newAddress())
    give({
      server,
      newPhone: async (surveyId) => {
        const phone = await createParticipationPhone(browser, server, surveyId)
        phones.push(phone)
        return phone
      },
    })
  })
  afterAll(async () => {
    await server.remove()
    await browser.close()
  })
  afterEach(async () => {
    for (const phone of phones.splice(0)) await phone.close()
    await server.mend()
  })
}
