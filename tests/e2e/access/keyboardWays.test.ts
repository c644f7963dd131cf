import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser } from '../../browser/launchBrowser.ts'
import { createWordsPhone, type WordsPhone } from '../wordsPhone.ts'
import { createKeyboard, type Keyboard } from './keyboard.ts'
import { writeProposal } from './writeProposal.ts'

let browser: Browser
let phone: WordsPhone
let keyboard: Keyboard

describe('with the keyboard alone, too,', () => {
  beforeAll(async () => {
    browser = await launchBrowser()
    phone = await createWordsPhone(browser)
    keyboard = createKeyboard(phone.page)
  })
  afterAll(async () => {
    await phone.remove()
    await browser.close()
  })

  it('an answer that takes others away is left as it was, and then changed', async () => {
    const { page, main } = phone
    await phone.open('/surveys/mihon-shitsumon')
    await keyboard.enter('回答をはじめる')
    await keyboard.lands('heading')
    await keyboard.enter('button "次へ"')
    await keyboard.lands('heading "あなたについて"')
    await keyboard.to('年齢')
    await keyboard.type('20')
    await keyboard.to('農業')
    await keyboard.press('Space')
    await keyboard.to('一週間に働く時間')
    await keyboard.type('38.5')
    const change = async (): Promise<void> => {
      await keyboard.back('年齢')
      await keyboard.press('Control+A')
      await keyboard.type('12')
      await keyboard.press('Tab')
      await page.getByRole('dialog').getByText('38.5').waitFor()
      await keyboard.lands('button "変えずに戻る"')
    }
    await change()
    await keyboard.press('Escape')
    await expect.poll(() => main.getByLabel('年齢').inputValue()).toBe('20')
    await expect.poll(() => page.evaluate(() => document.querySelector('main')?.contains(document.activeElement))).toBe(true)
    await keyboard.to('一週間に働く時間')
    await change()
    await keyboard.enter('button "答えを変えて')
    await expect.poll(() => main.getByLabel('一週間に働く時間').count()).toBe(0)
    expect(await main.getByLabel('年齢').inputValue()).toBe('12')
    await expect.poll(() => page.evaluate(() => document.querySelector('main')?.contains(document.activeElement))).toBe(true)
  })

  it('a language is chosen, and the page goes on in it where the focus was', async () => {
    const { page } = phone
    await phone.open('/settings')
    await keyboard.to('radio "日本語"')
    await keyboard.press('ArrowDown', 'ArrowDown')
    await keyboard.lands('radio "English" [checked]')
    await page.locator('html[lang=en]').waitFor()
    await keyboard.lands('radio "English" [checked]')
    await keyboard.to('link "Accessibility"')
    await keyboard.back('radio "English"')
    await keyboard.press('ArrowUp', 'ArrowUp')
    await page.locator('html[lang=ja]').waitFor()
    await keyboard.lands('radio "日本語" [checked]')
  })

  it('what has arrived is corrected, withdrawn, and read back by its two numbers', async () => {
    const { page, main } = phone
    await writeProposal(phone, keyboard, { subject: '休める場所', text: 'ベンチがほしいです。' })
    await phone.isKept('ベンチ')
    const handIn = async (): Promise<void> => {
      await keyboard.enter('button "提出する"')
      await keyboard.lands('heading "休める場所" [level=1]')
    }
    await keyboard.enter('button "次へ')
    await keyboard.lands('heading')
    await keyboard.enter('button "次へ')
    await keyboard.lands('heading')
    await handIn()
    await phone.shows('市に届きました')
    await keyboard.enter('button "訂正する"')
    await keyboard.lands('heading "提案を訂正する" [level=1]')
    await keyboard.enter(/button "「提案を書く」を直す"/)
    await keyboard.lands('heading')
    await keyboard.to('textbox "本文')
    await keyboard.press('End')
    await keyboard.type('日かげもほしいです。')
    for (const step of ['button "次へ', 'button "次へ']) {
      await keyboard.enter(step)
      await keyboard.lands('heading')
    }
    await handIn()
    await phone.shows('市に届きました')
    await phone.shows('日かげもほしいです。')
    const number = await phone.receiptNumber()
    await keyboard.to('確認番号を見る')
    await keyboard.press('Enter')
    await expect.poll(() => main.locator('.secret').innerText()).toMatch(/^[0-9A-Z-]{10,}$/)
    const secret = await main.locator('.secret').innerText()
    await keyboard.enter('button "取り下げる"')
    await keyboard.lands('button "やめる"')
    await keyboard.enter('button "取り下げる"')
    await phone.shows('取下げ済み')
    await keyboard.lands('heading "休める場所" [level=1]')
    await phone.open('/receipts')
    await keyboard.to('textbox "受付番号')
    await keyboard.type(number)
    await keyboard.to('textbox "確認番号')
    await keyboard.type(secret)
    await keyboard.press('Enter')
    await keyboard.lands('group "市に届いた内容"')
    await phone.shows('取下げ')
    expect(await page.evaluate(() => document.activeElement?.getBoundingClientRect().top ?? -1)).toBeGreaterThanOrEqual(0)
  })
})
