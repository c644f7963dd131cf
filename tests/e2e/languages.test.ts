import { copyFileSync, readFileSync, readdirSync, writeFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { BrowserContext, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { languageCacheName, languageFileAt } from '../../src/domain/delivery/languageFile.ts'
import { createCityPhone, type CityPhone } from './cityPhone.ts'
import type { CityServer } from './cityServer.ts'
import { givenEach } from './givenEach.ts'
import { wordsOnPhone } from './participation/wordsOnPhone.ts'

describe('the languages', () => {
  let server: CityServer
  let context: BrowserContext
  let page: Page
  let another: CityPhone['another']

  givenEach(createCityPhone, (given) => { ({ server, context, page, another } = given) })

  const isSpoken = async (tab: Page, lang: string, heading: string): Promise<void> => {
    await tab.getByRole('heading', { level: 1, name: heading }).waitFor()
    expect(await tab.evaluate(() => document.documentElement.lang)).toBe(lang)
  }
  /** Chooses a language on 設定, whichever is spoken. */
  const choose = async (name: string): Promise<void> => {
    await page.goto(`${server.origin}/settings`)
    await page.getByRole('radio', { name, exact: true }).check()
  }
  const keptFiles = () => page.evaluate(async name => (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname), languageCacheName)
  const isOnPhone = async (): Promise<void> => {
    await page.evaluate(async () => { await navigator.serviceWorker.ready })
    await expect.poll(async () => (await keptFiles()).length).toBe(2)
  }

  it('begin with the one that the browser likes best, and go on with what is chosen', async () => {
    const tab = await another({ locale: 'vi-VN' })
    await tab.goto(`${server.origin}/settings`)
    await isSpoken(tab, 'vi', 'Cài đặt')
    expect(await tab.title()).toMatch(/^Cài đặt \| /)
    await tab.locator('[lang=ja]').getByText('日本語', { exact: true }).first().click()
    await isSpoken(tab, 'ja', '設定')
    expect(await tab.title()).toBe('設定 | みんなの計画')
    await tab.reload()
    await isSpoken(tab, 'ja', '設定')
    expect(await tab.getByText('Tiếng Việt').count()).toBe(1)
  })

  it.each(['en-US', 'es-ES', 'pt-BR', 'vi-VN', 'fil-PH', 'de-DE'])('leave room on the first screen for what there is to do, on the first visit in %s', async (locale) => {
    const tab = await another({ locale })
    await tab.goto(server.origin)
    await tab.locator('.offer').waitFor()
    const first = tab.locator('.home section').first().getByRole('listitem').first()
    await first.waitFor()
    const [row, tabs] = await Promise.all([first.boundingBox(), tab.locator('.tabs').boundingBox()])
    expect((row?.y ?? Infinity) + 64).toBeLessThanOrEqual(tabs?.y ?? 0)
  })

  it('show the app\'s name alone while its code comes, and a sentence in Japanese', async () => {
    for (const [locale, words] of [['vi-VN', 'みんなの計画'], ['ja-JP', 'みんなの計画を準備しています。']] as const) {
      const tab = await another({ locale })
      await tab.route('**/assets/*.js', route => route.abort())
      await tab.goto(server.origin)
      expect(await tab.locator('#app').innerText()).toBe(words)
    }
  })

  it('are found by who reads no Japanese, and those that the arrow keys pass are not loaded', async () => {
    const tab = await another({ locale: 'de-DE' })
    await tab.goto(server.origin)
    const offer = tab.getByRole('button', { name: 'English', exact: true })
    await offer.waitFor()
    // The home page itself, not what stands there while the plan comes.
    await tab.getByRole('main').locator('a[href="/costs"]').first().waitFor()
    await tab.getByRole('contentinfo').getByRole('link', { name: 'Language / 言語' }).click()
    await isSpoken(tab, 'ja', '設定')
    await expect.poll(() => tab.evaluate(() => document.activeElement?.id), { timeout: 20_000 }).toBe('language')
    expect(await offer.count()).toBe(0)
    const asked: string[] = []
    tab.on('request', request => asked.push(languageFileAt(new URL(request.url()).pathname)?.code ?? ''))
    await tab.clock.install()
    await tab.clock.pauseAt(Date.now() + 60_000)
    await tab.getByRole('radio', { name: '日本語', exact: true }).focus()
    // Past three others to Vietnamese.
    for (let step = 0; step < 4; step += 1) await tab.keyboard.press('ArrowDown')
    await tab.clock.runFor(1000)
    await isSpoken(tab, 'vi', 'Cài đặt')
    expect(new Set(asked.filter(code => code !== ''))).toEqual(new Set(['vi']))
  })

  it('are loaded one at a time, and the one that is chosen is there offline from a cold start', async () => {
    await choose('English')
    await isSpoken(page, 'en', 'Settings')
    await page.reload()
    await isOnPhone()
    const asked: string[] = []
    page.on('request', (request) => {
      const file = languageFileAt(new URL(request.url()).pathname)
      if (file) asked.push(file.code)
    })
    await server.kill()
    await page.goto('about:blank')
    await page.goto(`${server.origin}/divisions`)
    await isSpoken(page, 'en', 'By division in charge')
    expect(await page.title()).toBe('By division in charge | Minna no Keikaku')
    expect(new Set(asked)).toEqual(new Set(['en']))
  })

  it('come along into another version of the app', async () => {
    await choose('English')
    await isSpoken(page, 'en', 'Settings')
    await page.reload()
    await isOnPhone()
    const assets = join(server.appDir, 'assets')
    const file = readdirSync(assets).find(name => /^language-en-[\w-]{8}\.txt$/.test(name)) ?? ''
    await server.kill()
    copyFileSync(join(assets, file), join(assets, 'language-en-00000000.txt'))
    const worker = join(server.appDir, 'sw.js')
    for (const suffix of ['.br', '.gz']) rmSync(worker + suffix)
    writeFileSync(worker, readFileSync(worker, 'utf8').replaceAll(file, 'language-en-00000000.txt'))
    await server.start()
    await page.reload()
    await expect.poll(keptFiles).toContain('/assets/language-en-00000000.txt')
    expect((await keptFiles()).filter(path => languageFileAt(path)?.code !== 'en')).toEqual([])
  })

  it('leave what is being written as it is: an answer begun in one is sent in another', async () => {
    const main = page.getByRole('main')
    await page.goto(`${server.origin}/surveys/mihon-ishiki`)
    await page.getByRole('button', { name: '回答をはじめる' }).click()
    await main.getByRole('button', { name: '次へ' }).click()
    await main.getByLabel('男性').check()
    await expect.poll(async () => JSON.stringify((await wordsOnPhone(page)).drafts)).toContain('"sex":"1"')
    const draft = page.url()
    await choose('Español')
    await isSpoken(page, 'es', 'Ajustes')
    await page.goto(draft)
    await expect.poll(() => main.getByLabel('男性').isChecked()).toBe(true)
    const submit = main.getByRole('button', { name: 'Presentar respuestas' })
    const next = main.getByRole('button', { name: /^(?:Siguiente|Revisar sus respuestas)$/ })
    await next.waitFor()
    while (!await submit.isVisible()) {
      await next.click()
      await next.or(submit).first().waitFor()
    }
    await submit.click()
    await main.getByText(/[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/).first().waitFor()
    expect(server.city('responses', 'export', 'mihon-ishiki', '--format', 'json')).toContain('"sex":"1"')
    await context.close()
  })

  it('say that the city\'s text is Japanese, and do not say it above questions that are not', async () => {
    const main = page.getByRole('main')
    const note = main.getByText('The city\'s own text is shown in Japanese.')
    await choose('English')
    await isSpoken(page, 'en', 'Settings')
    await page.goto(`${server.origin}/surveys/mihon-shitsumon`)
    await note.waitFor()
    await main.getByRole('button', { name: 'Start answering' }).click()
    const language = main.getByRole('combobox', { name: 'Language of the questions' })
    expect(await language.inputValue()).toBe('en')
    await expect.poll(() => note.isVisible()).toBe(false)
    await language.selectOption('ja')
    await note.waitFor()
  })
})
