import type { Browser, Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { languageCodes, languageTags, type LanguageCode } from '../../../src/domain/language/languages.ts'
import { appAddresses, unknownAddresses } from '../access/appAddresses.ts'
import { givenCity } from '../access/givenCity.ts'
import { cutTexts, sidewaysProblems } from '../access/pageProblems.ts'
import { settle, walkTo } from '../access/walk.ts'
import { axeProblems } from '../axeProblems.ts'
import { phoneOptions } from '../cityPhone.ts'
import { cityTexts, isOfCity, partedReadings, rawReadings, strayJapanese, unreadTexts } from './languageProblems.ts'
import { speak } from './speak.ts'
import { writeEverything, type Screen } from './writtenScreens.ts'

const themes = [{ colorScheme: 'dark' }, { contrast: 'more' }] as const
const untouched = { colorScheme: null, contrast: null } as const

/** Screens of one phone. */
interface Walk {
  readonly page: Page
  readonly screens: readonly Screen[]
}

type Inspect = (page: Page, screen: Screen) => Promise<readonly string[]>

describe('every screen', () => {
  let browser: Browser
  let origin: string
  /** All addresses, and one of each kind of page, on a phone on which nothing was written. */
  let all: Walk
  let kinds: Walk
  /** Everything that was written, on another. */
  let written: Walk
  const thrown: string[] = []

  givenCity(({ browser: given, server }) => { [browser, origin] = [given, server.origin] })
  beforeAll(async () => {
    const pages = (await appAddresses(origin)).map(({ addresses }) => addresses)
    const [fresh, used] = [await newPage(), await newPage()]
    const screens = (addresses: readonly string[]): readonly Screen[] => addresses.map(address => ({ address }))
    all = { page: fresh, screens: screens([...pages.flat(), ...unknownAddresses()]) }
    kinds = { page: fresh, screens: screens(pages.flatMap(addresses => addresses.slice(0, 1))) }
    written = { page: used, screens: await writeEverything(used, origin) }
  })

  async function newPage(): Promise<Page> {
    const context = await browser.newContext({ ...phoneOptions, bypassCSP: true, serviceWorkers: 'block' })
    const page = await context.newPage()
    page.on('pageerror', error => thrown.push(error.message))
    await page.goto(`${origin}/about`)
    await page.locator('main h1').waitFor()
    return page
  }

  /** Walks over the screens in a language, and gathers what is wrong with each. */
  async function problemsOf(walks: readonly Walk[], code: LanguageCode, inspect: Inspect): Promise<readonly string[]> {
    const problems: string[] = []
    for (const { page, screens } of walks) {
      await speak(page, code)
      for (const screen of screens) {
        await walkTo(page, screen.address)
        if (screen.isRefused) await tryToGoOn(page)
        problems.push(...(await inspect(page, screen)).map(problem => `${screen.address}: ${problem}`))
      }
    }
    return [...problems, ...thrown.splice(0)]
  }

  it('says of all that is Japanese that it is, in English', async () => {
    expect(await problemsOf([all, written], 'en', page => strayJapanese(page, 'en'))).toEqual([])
  })

  it('has a reading over every kanji of the app\'s own, in やさしい日本語, and shows no mark of one and none apart', async () => {
    // In Korean all that is kanji is the city's text, which it has not written in that language.
    const ofCity = new Map<string, readonly string[]>()
    await problemsOf([all, written], 'ko', async (page, { address }) => {
      ofCity.set(address, await cityTexts(page))
      return []
    })
    // What was searched for stays on the page of the search, as it was typed.
    const typed = all.screens.flatMap(({ address }) => address.split('#q=')[1] ?? [])
    expect(await problemsOf([all, written], 'ja-easy', async (page, { address }) => {
      const others = [...ofCity.get(address) ?? [], ...typed]
      const unread = (await unreadTexts(page)).filter(text => !isOfCity(text, others))
      return [...await rawReadings(page), ...await partedReadings(page), ...unread.map(text => `no reading: ${text}`)]
    })).toEqual([])
  })

  it.each(languageCodes)('is titled, marked and whole on a narrow phone, and in the largest letters, in %s', async (code) => {
    const titles = new Map<string, string>()
    const isAxeAsked = ({ page }: Walk) => page === kinds.page || code === 'en' || code === 'ja-easy'
    for (const walk of [kinds, written]) {
      expect(await problemsOf([walk], code, async (page, screen) => {
        const found = [...await strayJapanese(page, code), ...await markProblems(page, code)]
        if (isAxeAsked(walk)) found.push(...await axeProblems(page, 'all but colours'))
        if (walk === kinds) found.push(...await titleProblems(page, screen.address, titles))
        for (const [width, size] of [[320, 1], [320, 4]] as const) {
          await page.setViewportSize({ width, height: 740 })
          await page.evaluate((step) => { document.documentElement.dataset['textSize'] = step }, String(size))
          await settle(page)
          found.push(...[...await sidewaysProblems(page), ...await cutTexts(page)].map(problem => `${width} px, size ${size}: ${problem}`))
        }
        return found
      })).toEqual([])
    }
  })

  it('has readable colours in every theme where something is written', async () => {
    expect(await problemsOf([written], 'ja', async (page) => {
      const found: string[] = []
      for (const theme of themes) {
        await page.emulateMedia({ ...untouched, ...theme })
        found.push(...(await axeProblems(page, 'colours')).map(problem => `${JSON.stringify(theme)} ${problem}`))
      }
      return found
    })).toEqual([])
  })
})

/** Goes on past what is to be mended, and waits until that is said. */
async function tryToGoOn(page: Page): Promise<void> {
  await page.locator('main button.next').click()
  await page.locator('main [role=group][tabindex="-1"]').first().waitFor()
  await settle(page)
}

async function markProblems(page: Page, code: LanguageCode): Promise<readonly string[]> {
  const lang = await page.locator('html').getAttribute('lang')
  return lang === languageTags[code] ? [] : [`is marked as ${lang ?? 'nothing'}`]
}

/** Two addresses with one title. */
async function titleProblems(page: Page, address: string, titles: Map<string, string>): Promise<readonly string[]> {
  const title = await page.title()
  const [path = ''] = address.split(/[?#]/)
  const other = titles.get(title)
  titles.set(title, path)
  return other === undefined || other === path || /nothing-such|-0000-/.test(path + other) ? [] : [`is called ${title} as ${other} is`]
}
