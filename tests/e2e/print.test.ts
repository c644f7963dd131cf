import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { givenEach } from './givenEach.ts'
import { createWordsPhone, type WordsPhone } from './wordsPhone.ts'

let phone: WordsPhone
const take = (given: WordsPhone): void => { phone = given }

/** Takes an A4 sheet of paper, less its margins, for the screen. */
async function onPaper(page: Page, path?: string): Promise<void> {
  if (path !== undefined) await phone.open(path)
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  await page.setViewportSize({ width: 688, height: 1000 })
}

/** What of the app's controls and ways would be printed. */
const controls = (page: Page): Promise<readonly string[]> => page.evaluate(() =>
  [...document.querySelectorAll<HTMLElement>('button, input, textarea, select, nav, [aria-live], main a[href="/search"]')]
    .filter(element => element.checkVisibility() && element.getBoundingClientRect().width > 1).map(element => element.outerHTML.slice(0, 120)))

/** How many sheets the page takes. */
const sheets = async (page: Page): Promise<number> =>
  (await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0

/** The ground, the letters and what is stressed, whatever the screen shows. */
const colours = (page: Page): Promise<readonly string[]> => page.evaluate(() => {
  const style = getComputedStyle(document.documentElement)
  return ['--surface', '--ink', '--accent'].map(name => style.getPropertyValue(name).trim())
})

describe('on paper', () => {
  givenEach(createWordsPhone, take)

  it.each([
    ['/projects/26-101', ['事業26-101', '事業行程', '事業費', '担当', 'このページのアドレス']],
    ['/policies/34', ['施策34', '施策の方針', '主な事業', '34-103']],
    ['/surveys/mihon-ishiki-kekka/result', ['回答']],
    ['/surveys/mihon-shitsumon', ['回答する', 'このアンケートについて']],
    ['/', ['まちづくり目標から読む', '知りたいことから探す']],
  ] as const)('%s has what is read and no controls, dark letters on white', async (path, words) => {
    const { page, main } = phone
    await onPaper(page, path)
    for (const word of words) await expect.poll(() => main.innerText()).toContain(word)
    expect(await controls(page)).toEqual([])
    expect(await colours(page)).toEqual(['#fff', '#000', '#000'])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(688)
  })

  it('a survey that nobody answered is a form for a pen, reached from its page', async () => {
    const { page, main } = phone
    await phone.open('/surveys/mihon-shitsumon')
    await main.getByRole('link', { name: '紙に印刷する' }).click()
    await page.waitForURL('**/paper?language=ja')
    await main.getByRole('heading', { name: 'あなたについて' }).waitFor()
    await phone.isFine()
    await onPaper(page)
    expect(await controls(page)).toEqual([])
    const text = await main.innerText()
    const words = ['問1', '北地区(見本)', '南一丁目(見本)', '問1で「その他」以外を答えた方へ', '問3の答えが18以上の方へ', '順に1、2、3と番号を書いてください', '自由意見', '出し先は、市に確かめてください']
    expect(words.filter(word => !text.includes(word))).toEqual([])
    expect(text).not.toMatch(/回答の方法|歳の方の回答として/)
    // A square for every choice and confirmation, a line for every text.
    expect(await main.locator('.box').count()).toBeGreaterThan(20)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(688)
  })

  it('a form has as many pages with the largest letters on the screen as with the usual ones', async () => {
    const { page, context } = phone
    const pages = async (): Promise<number> => {
      await phone.open('/surveys/mihon-shitsumon/paper')
      await phone.shows('あなたについて')
      return sheets(page)
    }
    const usual = await pages()
    await context.addInitScript(() => { localStorage.setItem('look', '{"textSize":4}') })
    expect([usual > 1, await pages()]).toEqual([true, usual])
  })

  it('a card of values stays in one piece with its heading, and says its values once', async () => {
    const { page, main } = phone
    await onPaper(page, '/projects/38-102')
    const card = main.locator('article.indicator').first()
    expect(await card.evaluate(element => [
      getComputedStyle(element).breakInside, element.previousElementSibling && getComputedStyle(element.previousElementSibling).breakAfter,
    ])).toEqual(['avoid', 'avoid'])
    expect(await card.locator('table').isVisible()).toBe(false)
    expect(await main.locator('table.schedule').isVisible()).toBe(true)
  })

  it('pages fill their sheets', async () => {
    for (const [path, most] of [['/projects/19-103', 4], ['/projects/38-102', 2], ['/', 2]] as const) {
      await phone.open(path)
      expect(await sheets(phone.page), path).toBeLessThanOrEqual(most)
    }
  })

  it('the result of a question stays in one piece', async () => {
    const { page } = phone
    await onPaper(page, '/surveys/mihon-ishiki-kekka/result')
    expect(await page.locator('main section[id] table').last().evaluate((table) => {
      const { display, breakInside, containerType } = getComputedStyle(table.parentElement ?? table)
      return [display, breakInside, containerType]
    })).toEqual(['block', 'avoid', 'normal'])
  })

  it('a receipt has its number and what was sent, and no controls', async () => {
    const { page, main } = phone
    await phone.open('/proposals')
    await phone.press('提案を書く')
    await main.getByLabel(/^件名/).fill('見本の件名')
    await main.getByLabel(/^本文/).fill('見本の本文')
    await phone.press(/^次へ/)
    await phone.press(/^次へ/)
    await phone.press('提出する')
    const number = await phone.receiptNumber()
    await onPaper(page)
    await phone.shows(number)
    await phone.shows('見本の本文')
    expect(await controls(page)).toEqual([])
  })
})
