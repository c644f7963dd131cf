import type { BrowserContext, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { axeProblems, tooWide } from './axeProblems.ts'
import { createCityPhone } from './cityPhone.ts'
import type { CityServer } from './cityServer.ts'
import { givenEach } from './givenEach.ts'
import { giveVoices, markedPlace, markedText, readToEnd, saidLast } from './givenVoices.ts'

const policy = '/policies/34'
const own = { name: '見本の声', lang: 'ja_JP', localService: true }
const remote = { name: '見本の遠い声', lang: 'ja-JP', localService: false }

describe('読み上げ', () => {
  let server: CityServer
  let context: BrowserContext
  let page: Page

  const button = (name: string) => page.getByRole('main').getByRole('button', { name, exact: true })
  const controls = () => page.getByRole('group', { name: '読み上げる' })
  const focused = () => page.evaluate(() => document.activeElement?.textContent.trim())
  const heading = () => page.getByRole('heading', { level: 1 }).innerText()

  async function open(path = policy): Promise<void> {
    await page.goto(server.origin + path)
    await button('読み上げる').waitFor()
  }

  async function begin(): Promise<void> {
    await button('読み上げる').click()
    await controls().waitFor()
  }

  givenEach(createCityPhone, (given) => { ({ server, context, page } = given) })

  it('reads a page sentence by sentence and marks the one that is read, until the page is read', async () => {
    await giveVoices(context, [remote, own])
    await open()
    expect(await page.evaluate(() => window.said)).toEqual([])
    await begin()
    await expect.poll(() => saidLast(page)).toBe(await heading())
    expect(await markedText(page)).toBe(await heading())
    expect(await page.evaluate(() => window.said[0])).toMatchObject({ voice: own.name, lang: 'ja_JP', rate: 1 })
    const marked = await readToEnd(page)
    expect(marked.length).toBeGreaterThan(4)
    const shown = (await page.getByRole('main').innerText()).replaceAll(/\s/g, '')
    expect(marked.filter(sentence => !shown.includes(sentence.replaceAll(/\s/g, '')))).toEqual([])
    expect(await markedText(page)).toBe('')
    await button('読み上げる').waitFor()
  })

  it('says of what stands in a table the heading of its column', async () => {
    await giveVoices(context, [own])
    await open('/projects/26-101')
    await begin()
    const marked = await readToEnd(page)
    const cells = await page.locator('table.schedule td').allInnerTexts()
    expect(marked).toEqual(expect.arrayContaining([cells[0], '目標']))
    const costs = page.locator('.breakdown')
    expect(marked).toContain(await costs.locator('td').first().innerText())
    expect(marked).toContain(await costs.locator('caption').innerText())
    expect(marked).not.toContain(await costs.getByRole('link').last().innerText())
    const said = await page.evaluate(() => window.said.filter(({ text }) => /^[^、]*年度[^、]*、/.test(text)).length)
    expect(said).toBe(cells.filter(text => text !== '—').length)
  })

  it('gives the voice the readings of names, with readings shown or not', async () => {
    await giveVoices(context, [own])
    await open('/projects/24-101')
    await page.getByText('オフラインで使えます').waitFor()
    await begin()
    await expect.poll(() => saidLast(page)).toMatch(/^おおやま/)
    expect(await heading()).toMatch(/^大山/)
    await page.getByRole('button', { name: 'ふりがな' }).click()
    await page.getByRole('main').locator('rt').filter({ visible: true }).first().waitFor()
    await controls().getByRole('button', { name: '次へ' }).click()
    await controls().getByRole('button', { name: '前へ' }).click()
    await expect.poll(() => saidLast(page)).toMatch(/^おおやま/)
    await expect.poll(() => markedText(page)).toContain('大山')
  })

  it('says that it looks for a voice, until it is there or the button is pressed again', async () => {
    await giveVoices(context, [])
    await open()
    await page.clock.install()
    await page.clock.pauseAt(Date.now() + 60_000)
    await button('読み上げる').click()
    await page.getByRole('status').getByText('日本語の声を探しています。').waitFor()
    expect(await button('止める').getAttribute('aria-busy')).toBe('true')
    await button('止める').click()
    await expect.poll(() => button('読み上げる').getAttribute('aria-busy')).toBeNull()
    expect(await page.getByText('日本語の声を探しています。').count()).toBe(0)
  })

  it('is handled by the keyboard: pause, go on, back and forth, and stop, with the focus kept', async () => {
    await giveVoices(context, [own])
    await open()
    await button('読み上げる').focus()
    await page.keyboard.press('Enter')
    await controls().waitFor()
    expect(await focused()).toBe('一時停止')
    await page.keyboard.press('Enter')
    expect(await focused()).toBe('続ける')
    await page.keyboard.press('Tab')
    expect(await focused()).toBe('前へ')
    const count = () => page.evaluate(() => window.said.length)
    const before = await count()
    for (const name of ['続ける', '次へ']) {
      await page.keyboard.press('Tab')
      expect(await focused()).toBe(name)
    }
    await page.keyboard.press('Enter')
    expect([await count(), await page.evaluate(() => speechSynthesis.speaking)]).toEqual([before, false])
    expect(await markedText(page)).not.toBe(await heading())
    await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('Enter')
    await expect.poll(count).toBe(before + 1)
    await page.keyboard.press('Escape')
    await expect.poll(focused).toBe('読み上げる')
    expect(await page.evaluate(() => speechSynthesis.speaking)).toBe(false)
    expect(await markedText(page)).toBe('')
  })

  it('keeps the speed that was chosen on the phone', async () => {
    await giveVoices(context, [own])
    await open()
    await begin()
    await controls().getByLabel('速さ').selectOption('1.5倍')
    await expect.poll(() => page.evaluate(() => window.said.at(-1)?.rate)).toBe(1.5)
    await open()
    await begin()
    await expect.poll(() => page.evaluate(() => window.said.at(-1)?.rate)).toBe(1.5)
  })

  it('falls silent when the page is left, and says nothing on the next', async () => {
    await giveVoices(context, [own])
    await open()
    await begin()
    const told = await page.evaluate(() => window.said.length)
    await page.getByRole('link', { name: '都市力' }).first().click()
    await page.getByRole('heading', { level: 1, name: '都市力' }).waitFor()
    expect(await page.evaluate(() => ({ speaking: speechSynthesis.speaking, told: window.said.length }))).toEqual({ speaking: false, told })
    expect(await controls().count()).toBe(0)
    await button('読み上げる').waitFor()
  })

  it('shows the sentence that is read, above the controls, and leaves alone whoever looks elsewhere', async () => {
    await giveVoices(context, [own])
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await open('/projects/24-101')
    await begin()
    const place = () => markedPlace(page)
    for (let sentence = 0; sentence < 8; sentence += 1) {
      await page.evaluate(() => { window.finishSentence() })
      expect((await place()).isSeen).toBe(true)
    }
    expect((await place()).scroll).toBeGreaterThan(0)
    await page.evaluate(() => { window.scrollTo(0, document.body.scrollHeight) })
    const { scroll } = await place()
    await page.evaluate(() => { window.finishSentence() })
    expect(await place()).toMatchObject({ isSeen: false, scroll })
    await controls().getByRole('button', { name: '次へ' }).click()
    await expect.poll(async () => (await place()).isSeen).toBe(true)
  })

  it('leaves the sentence to its end above the controls with the text at its largest, and on a low screen', async () => {
    await giveVoices(context, [own])
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.goto(server.origin)
    await page.evaluate(() => localStorage.setItem('look', JSON.stringify({ textSize: 4 })))
    for (const [height, free] of [[740, 600], [256, 180]] as const) {
      await page.setViewportSize({ width: 360, height })
      await open('/projects/24-101')
      await begin()
      for (let sentence = 0; sentence < 5; sentence += 1) {
        await page.evaluate(() => { window.finishSentence() })
        const seen = await markedPlace(page)
        expect(seen.room).toBeGreaterThanOrEqual(free)
        expect(seen.top).toBeGreaterThanOrEqual(-1)
        expect(seen.end).toBeLessThanOrEqual(seen.room + 1)
        expect(seen.gap).toBe(0)
      }
    }
  })

  it('marks the block where the browser cannot mark a sentence', async () => {
    await giveVoices(context, [own])
    await context.addInitScript(() => { Reflect.deleteProperty(window, 'Highlight') })
    await open()
    await begin()
    const marked = page.locator('[data-aloud-here]')
    await expect.poll(() => marked.allInnerTexts()).toEqual([await heading()])
    expect(await marked.evaluate(element => getComputedStyle(element).outlineStyle)).toBe('solid')
    await controls().getByRole('button', { name: '止める' }).click()
    expect(await marked.count()).toBe(0)
  })

  it('says that this browser has no Japanese voice, and where to add one', async () => {
    await open()
    expect(await page.evaluate(() => speechSynthesis.getVoices().filter(({ lang }) => lang.startsWith('ja')).length)).toBe(0)
    await button('読み上げる').click()
    await page.getByRole('alert').getByText('日本語の声がありません。端末の設定で追加してください。').waitFor()
    expect(await controls().count()).toBe(0)
    expect(await axeProblems(page)).toEqual([])
  })

  it('says offline that the only voice needs the network, and reads offline with the phone\'s own', async () => {
    await giveVoices(context, [remote])
    await open()
    await page.getByText('オフラインで使えます').waitFor()
    await server.kill()
    await context.setOffline(true)
    await page.reload()
    await button('読み上げる').click()
    await page.getByRole('alert').getByText('日本語の声は、通信できるときだけ使えます。').waitFor()
    await giveVoices(context, [own])
    await page.reload()
    await begin()
    await expect.poll(() => saidLast(page)).toBe(await heading())
  })

  it('stands with controls that all can use on every kind of page that can be read', async () => {
    await giveVoices(context, [own])
    await page.emulateMedia({ colorScheme: 'dark' })
    for (const path of ['/projects/24-101', '/plan/4', '/costs/pillars/1', '/costs/policies/34', '/costs/projects', '/leading-projects', '/introduction/1-1', '/participation']) {
      await page.goto(server.origin + path)
      if (path === '/participation') await page.locator('main a[href^="/participation/initiatives/"]').first().click()
      await begin()
      expect(await tooWide(page), path).toBe(0)
      const sizes = await controls().locator('button, select').evaluateAll(each => each.map(element => element.getBoundingClientRect()).map(({ width, height }) => Math.min(width, height)))
      expect(sizes.length).toBe(5)
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(44)
    }
    expect(await axeProblems(page)).toEqual([])
  })

  it('reads the draft of a public comment call', async () => {
    await giveVoices(context, [own])
    await page.goto(`${server.origin}/participation`)
    await page.locator('main a[href^="/calls/"]').first().click()
    await begin()
    const said: string[] = []
    while (await controls().isVisible()) {
      said.push(await saidLast(page) ?? '')
      await page.evaluate(() => { window.finishSentence() })
    }
    const drafted = await page.locator('main .heading:is(h3, h4)').allInnerTexts()
    expect(drafted.length).toBeGreaterThan(0)
    expect(drafted.filter(text => !said.includes(text))).toEqual([])
  })
})
