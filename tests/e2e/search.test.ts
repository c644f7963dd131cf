import type { BrowserContext, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { axeProblems } from './axeProblems.ts'
import { createCityPhone } from './cityPhone.ts'
import type { CityServer } from './cityServer.ts'
import { givenEach } from './givenEach.ts'
import { isKept } from './isKept.ts'

describe('searching the city\'s plan', () => {
  let server: CityServer
  let context: BrowserContext
  let page: Page

  const results = () => page.getByRole('region', { name: 'さがした結果' }).getByRole('listitem')
  const field = () => page.getByRole('searchbox')

  /** The first visit, until app, plan and readings are on the phone; then the search. */
  async function openSearch(): Promise<void> {
    await page.goto(server.origin)
    await isKept(page)
    await page.getByRole('link', { name: '計画をさがす' }).click()
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('search')
    await page.getByText('よみがなでの検索は準備中').waitFor({ state: 'detached' })
    await page.getByRole('heading', { name: 'たとえば' }).waitFor()
  }

  // axe is put into the page by a script, which the content security policy forbids.
  givenEach(browser => createCityPhone(browser, { bypassCSP: true }), (given) => { ({ server, context, page } = given) })

  it.each([
    ['kanji', '健康づくり', '健康づくり推進事業'],
    ['kana', 'けんこうづくり', '健康づくり推進事業'],
    ['kana that are being typed', 'けんこ', '健康づくり推進事業'],
    ['a project\'s number', '２４１０１', '24-101'],
    ['two words in any order', '公園 施設', '公園'],
  ])('finds by %s, without a network', async (_case, typed, expected) => {
    await openSearch()
    await server.kill()
    await page.keyboard.type(typed)
    await expect.poll(() => results().first().innerText()).toContain(expected)
    await results().first().getByRole('link').click()
    await page.getByRole('heading', { level: 1 }).filter({ hasNotText: '計画をさがす' }).waitFor()
  })

  it('asks the server for nothing while one types, and keeps the words out of what it could log', async () => {
    await openSearch()
    const asked: string[] = []
    // Chromium asks for the icon of a changed address.
    page.on('request', (request) => {
      if (!request.url().includes('/icons/')) asked.push(request.url())
    })
    await page.keyboard.type('給食')
    await page.getByText('件見つかりました').first().waitFor()
    await expect.poll(() => decodeURIComponent(page.url())).toContain('/search#q=給食')
    expect(asked).toEqual([])
  })

  it('brings words and filters back after a reload without a network, a visit to a hit, and from a shared address', async () => {
    await openSearch()
    await server.kill()
    await page.keyboard.type('公園')
    await page.getByText('しぼりこむ').click()
    await page.getByLabel('種類').selectOption('project')
    await expect.poll(() => decodeURIComponent(page.url())).toMatch(/#q=公園&kind=project$/)
    const count = await page.getByText(/^\d+件見つかりました$/).first().innerText()
    await page.reload()
    await expect.poll(() => page.getByText(/^\d+件見つかりました$/).first().innerText()).toBe(count)
    expect(await field().inputValue()).toBe('公園')
    await page.getByText('しぼりこむ(1つの条件)').waitFor()
    await results().first().getByRole('link').click()
    await page.waitForURL(/\/projects\//)
    await page.goBack()
    await expect.poll(() => field().inputValue()).toBe('公園')
    expect(await page.getByText(/^\d+件見つかりました$/).first().innerText()).toBe(count)
    const other = await context.newPage()
    await other.goto(`${server.origin}/search#q=公園&kind=project`)
    await expect.poll(() => other.getByText(/^\d+件見つかりました$/).first().innerText()).toBe(count)
  })

  it('offers the filters that leave something, by name and with what they leave', async () => {
    await openSearch()
    await page.keyboard.type('給食')
    await results().first().waitFor()
    await page.getByText('しぼりこむ').click()
    const goals = () => page.getByLabel('SDGsの目標').locator('option').allInnerTexts()
    await expect.poll(goals).toContainEqual(expect.stringMatching(/^4 質の高い教育をみんなに\(\d+件\)$/))
    expect(await goals()).not.toContainEqual(expect.stringMatching(/\(0件\)/))
    const chosen = (await goals()).at(-1) ?? ''
    await page.getByLabel('SDGsの目標').selectOption({ label: chosen })
    await expect.poll(() => page.getByText(/^\d+件見つかりました$/).first().innerText()).toBe(`${/\((\d+)件\)$/.exec(chosen)?.[1]}件見つかりました`)
  })

  it('shows recent searches and words to try at once on a start without a network, and no filters before anything is asked', async () => {
    await openSearch()
    await field().fill('公園')
    await page.keyboard.press('Enter')
    await server.kill()
    await page.goto(`${server.origin}/search`)
    await page.getByRole('button', { name: '公園', exact: true }).waitFor()
    const headings = () => page.getByRole('heading', { level: 2 }).allInnerTexts()
    await expect.poll(headings).toEqual(['最近の検索', 'たとえば'])
    expect(await page.getByText('しぼりこむ').count()).toBe(0)
  })

  it('leaves the search by one step back, not letter by letter', async () => {
    await openSearch()
    await page.keyboard.type('公園', { delay: 450 })
    await expect.poll(() => decodeURIComponent(page.url())).toContain('#q=公園')
    await page.goBack()
    await page.waitForURL(`${server.origin}/`)
  })

  it('remembers searches on this phone, and forgets each, all, and with everything else', async () => {
    await openSearch()
    for (const word of ['公園', '給食', 'バス']) {
      await field().fill(word)
      await page.keyboard.press('Enter')
    }
    await field().fill('')
    await page.getByRole('button', { name: /^消す.*給食$/ }).click()
    const words = () => page.getByRole('region', { name: '最近の検索' }).getByRole('listitem').allInnerTexts()
    await expect.poll(async () => (await words()).map(text => text.split('\n')[0])).toEqual(['バス', '公園'])
    await page.getByRole('button', { name: '公園', exact: true }).click()
    await expect.poll(() => field().inputValue()).toBe('公園')
    await field().fill('')
    await page.getByRole('button', { name: 'すべて消す' }).click()
    await page.getByRole('region', { name: '最近の検索' }).waitFor({ state: 'detached' })
    await field().fill('バス')
    await page.keyboard.press('Enter')
    await field().fill('')
    await page.getByRole('button', { name: '今後は残さない' }).click()
    await page.getByRole('button', { name: '残すようにする' }).click()
    await field().fill('バス')
    await page.keyboard.press('Enter')
    await page.goto(`${server.origin}/about`)
    await page.getByRole('button', { name: 'すべて削除する' }).click()
    await page.getByRole('button', { name: '削除する', exact: true }).click()
    await page.getByText('この端末から計画を削除しました').waitFor()
    expect(await page.evaluate(() => localStorage.getItem('recent-searches'))).toBeNull()
  })

  it('shows more on demand, and says when nothing or not all was found', async () => {
    await openSearch()
    await field().fill('市')
    await page.getByRole('button', { name: /続きを表示/ }).click()
    await expect.poll(() => results().count()).toBe(60)
    await field().fill('中学校の給食はいつから')
    await page.getByText('入力した言葉をすべて含むものはなかったため').waitFor()
    await field().fill('ゔゔゔ')
    await page.getByText('見つかりませんでした').waitFor()
  })

  it.each(['light', 'dark'] as const)('has no fault that axe finds, empty, with hits and with filters (%s)', async (colorScheme) => {
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize({ width: 320, height: 640 })
    await openSearch()
    expect(await axeProblems(page)).toEqual([])
    await page.keyboard.type('公園')
    await page.getByText('しぼりこむ').click()
    await results().first().waitFor()
    expect(await axeProblems(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
  })
})
