import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { languageNames, languageTags, type LanguageCode } from '../../../src/domain/language/languages.ts'
import { appAddresses, unknownAddresses } from '../access/appAddresses.ts'
import { givenCity } from '../access/givenCity.ts'
import { settle, walkTo } from '../access/walk.ts'
import { phoneOptions } from '../cityPhone.ts'
import { cutLabels, strayJapanese, type MixedLabels } from './languageProblems.ts'
import { writeEverything, type Screen } from './writtenScreens.ts'

/** Labels, which are not seen, that name something of the city's in a sentence: they cannot be marked in part. */
const mixed: MixedLabels = [/^(?:Policies|Divisions) of /, /^Delete the draft of /, /^Unfollow /]

describe('every screen, in another language', () => {
  let page: Page
  let newPage: () => Promise<Page>
  let origin: string
  /** All of them, and one of each kind. */
  let all: readonly Screen[]
  let kinds: readonly Screen[]

  givenCity(({ browser, server }) => {
    origin = server.origin
    newPage = async () => (await browser.newContext({ ...phoneOptions, serviceWorkers: 'block' })).newPage()
  })
  beforeAll(async () => {
    page = await newPage()
    const written = await writeEverything(page, origin)
    const pages = await appAddresses(origin)
    kinds = [...pages.flatMap(({ addresses }) => addresses.slice(0, 1)).map(address => ({ address })), ...written]
    all = [...[...pages.flatMap(({ addresses }) => addresses), ...unknownAddresses()].map(address => ({ address })), ...written]
  })

  async function speak(code: LanguageCode, textSize = 0): Promise<void> {
    await page.goto(`${origin}/settings`)
    await page.getByRole('radio', { name: languageNames[code], exact: true }).check()
    await page.locator(`html[lang=${languageTags[code]}]`).waitFor()
    await setSize(textSize)
  }
  const setSize = (size: number): Promise<void> => page.evaluate((step) => { document.documentElement.dataset['textSize'] = step }, String(size))

  async function problemsOf(screens: readonly Screen[], inspect: (screen: Screen) => Promise<readonly string[]>): Promise<readonly string[]> {
    const problems: string[] = []
    for (const screen of screens) {
      // The heading of such a page would be taken for that of the one before.
      if (/nothing-such|\?/.test(screen.address)) await walkTo(page, '/about')
      await walkTo(page, screen.address)
      if (screen.isRefused) {
        await page.locator('main button.next').click()
        await page.locator('main [role=group][tabindex="-1"]').first().waitFor()
        await settle(page)
      }
      problems.push(...(await inspect(screen)).map(problem => `${screen.address}: ${problem}`))
    }
    return problems
  }

  it('says of all that is Japanese that it is, in English', async () => {
    await speak('en')
    expect(await problemsOf(all, () => strayJapanese(page, mixed))).toEqual([])
  })

  it.each(['es', 'ko'] as const)('has room for its words on a narrow phone and in the largest letters (%s)', async (code) => {
    await speak(code)
    expect(await problemsOf(kinds, async () => {
      const found: string[] = []
      for (const [width, size] of [[320, 1], [360, 4]] as const) {
        await page.setViewportSize({ width, height: 740 })
        await setSize(size)
        await settle(page)
        found.push(...(await cutLabels(page)).map(problem => `${width} px, size ${size}: ${problem}`))
      }
      return found
    })).toEqual([])
  })
})
