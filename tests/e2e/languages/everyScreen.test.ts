import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { languageNames, languageTags, type LanguageCode } from '../../../src/domain/language/languages.ts'
import { appAddresses, unknownAddresses } from '../access/appAddresses.ts'
import { givenCity } from '../access/givenCity.ts'
import { settle, walkTo } from '../access/walk.ts'
import { phoneOptions } from '../cityPhone.ts'
import { cityTexts, cutLabels, rawReadings, strayJapanese, unreadTexts, type MixedLabels } from './languageProblems.ts'
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
  /** What each screen shows of the city's text. */
  const ofCity = new Map<string, readonly string[]>()

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
    expect(await problemsOf(all, async ({ address }) => {
      ofCity.set(address, await cityTexts(page))
      return strayJapanese(page, mixed)
    })).toEqual([])
  })

  it('has a reading over every kanji of the app\'s own, in やさしい日本語, and shows no mark of one', async () => {
    await speak('ja-easy')
    expect(await problemsOf(all, async ({ address }) => {
      const unread = (await unreadTexts(page)).filter(text => !isOf(ofCity.get(address) ?? [], text))
      return [...await rawReadings(page), ...unread.map(text => `no reading: ${text}`)]
    })).toEqual([])
  })

  it.each(['en', 'es', 'pt', 'vi', 'tl', 'ko'] as const)('has room for its words on a narrow phone and in the largest letters (%s)', async (code) => {
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

/** A text of the city's that the city has put into English as well. */
const translated = '【見本】すべての種類の設問'

/** Whether all that is kanji in a text is in one of the city's, or is made of them. */
function isOf(cityTexts: readonly string[], text: string): boolean {
  if (text === translated || cityTexts.some(each => each.includes(text))) return true
  const words = [...new Set(cityTexts)].filter(({ length }) => length > 1).sort((one, other) => other.length - one.length)
  const left = words.reduce((rest, word) => rest.replaceAll(word, ' '), text)
  return [...left.matchAll(/\p{Script=Han}+/gu)].every(([run]) => run.length > 1 && words.some(word => word.includes(run)))
}
