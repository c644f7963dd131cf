import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser } from '../../browser/launchBrowser.ts'
import { createWordsPhone, type WordsPhone } from '../wordsPhone.ts'
import { heard, listen } from './heard.ts'
import { createScreenReader, type ScreenReader } from './screenReader.ts'

/** What was said unasked since `listen` of being sent. */
const saidOfSending = async (): Promise<readonly string[]> => (await heard(phone.page)).filter(said => /送|届/.test(said))

let browser: Browser
let phone: WordsPhone
let reader: ScreenReader

describe('to a screen reader, what is handed in', () => {
  beforeAll(async () => {
    browser = await launchBrowser()
    phone = await createWordsPhone(browser)
    reader = createScreenReader(phone.page)
  })
  afterAll(async () => {
    await phone.remove()
    await browser.close()
  })

  it('is a comment: its section, who writes, the review, that it waits and has arrived, once each, and its receipt', async () => {
    const { page, main } = phone
    await phone.open('/calls/mihon-call')
    await phone.press('意見を書く')
    await reader.tells('- heading "意見を書く" [level=1]', 'region "ステップ1/3: 案を読んで意見を書く"')
    await phone.press(/^ここに意見を書く\s*:\s*「2 /)
    await reader.tells('- textbox "「2 現状と課題」への意見"')
    expect(await main.getByLabel('への意見').evaluate(field => field === document.activeElement)).toBe(true)
    await page.keyboard.type('根の張り方も見たいです。')
    await phone.isKept('根の張り方')
    await phone.press(/^次へ/)
    await reader.tells('region "ステップ2/3: あなたについて"', 'heading "ステップ2/3: あなたについて" [level=2]')
    await phone.press(/^次へ/)
    await reader.tells('- group "2か所を直してください":', '- textbox "氏名 ※必須" [invalid]', '- textbox "住所 ※必須" [invalid]')
    expect(await reader.describes(main.getByLabel(/^氏名/))).not.toBe('')
    expect(await reader.describes(main.getByLabel(/^連絡先/))).toContain('電話番号かメールアドレス')
    await main.getByLabel(/^氏名/).fill('見本 花子')
    await main.getByLabel(/^住所/).fill('見本市一丁目')
    await phone.press(/^次へ/)
    await reader.tells('heading "ステップ3/3: 確かめて提出する" [level=2]', '- heading "意見(1件)" [level=3]', '- definition: 見本 花子', '- button "「あなたについて」を直す"')
    await listen(page)
    await phone.press('提出する')
    await phone.shows('市に届きました')
    await reader.saysOnce('市に届きました')
    await reader.saysOnce('送信待ち1件があります')
    await reader.saysOnce('送信のようすを表示しました')
    expect(await saidOfSending()).toHaveLength(3)
    await reader.tells('- heading "控え" [level=2]', '- term: 受付番号', '- region "訂正と取下げ"', '- button "訂正する"', '- button "この端末から控えを消す"')
  })

  it('is read back by its two numbers, and what is wrong with them is told', async () => {
    const { page, main } = phone
    const number = await phone.receiptNumber()
    await main.getByText('確認番号を見る').click()
    await expect.poll(() => main.locator('.secret').innerText()).toMatch(/^[0-9A-Z-]{10,}$/)
    const secret = await main.locator('.secret').innerText()
    await phone.open('/receipts')
    await phone.press('確かめる')
    await reader.tells('- group "2か所を直してください":', '- \'link "受付番号: ', '- textbox "受付番号 ※必須" [invalid]', '- textbox "確認番号 ※必須" [invalid]')
    expect(await reader.describes(main.getByLabel(/^確認番号/))).not.toBe('')
    await main.getByLabel(/^受付番号/).fill(number)
    await main.getByLabel(/^確認番号/).fill(secret.replaceAll(/[0-9A-Z]/g, '0'))
    await listen(page)
    await phone.press('確かめる')
    await reader.saysOnce('見つかりませんでした')
    await main.getByLabel(/^確認番号/).fill(secret)
    await phone.press('確かめる')
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('市に届いた内容')
    await reader.tells('- group "市に届いた内容":', '- heading "控え" [level=2]', '- region "市に届いた内容"', '- button "この端末に控えを入れる"')
  })

  it('is a registration: its faults, its review, that it has arrived, once, and whether there is a place', async () => {
    const { page, main } = phone
    await phone.open('/events/mihon-workshop')
    await phone.press('参加を申し込む')
    await reader.tells('- heading "参加を申し込む" [level=1]', 'region "ステップ1/2: 申込みの内容"', '- textbox "参加する人数 ※必須": "1"')
    await phone.press(/^次へ/)
    await reader.tells('か所を直してください":', '- textbox "氏名 ※必須" [invalid]', '- textbox "連絡先 ※必須" [invalid]')
    await main.getByLabel(/^氏名/).fill('見本 花子')
    await main.getByLabel(/^連絡先/).fill('090-0000-0000')
    await phone.press(/^次へ/)
    await reader.tells('heading "ステップ2/2: ', '- definition: 090-0000-0000')
    await listen(page)
    await phone.press('申し込む')
    await phone.shows('市に届きました')
    await reader.saysOnce('市に届きました')
    expect(await saidOfSending()).toHaveLength(3)
    await reader.tells('- term: 申込みの状態', '- button "取り下げる"')
  })

  it('is a proposal that waits: what trying to send it came to, that it has arrived, and that it is taken back, once each', async () => {
    const { page, main, server } = phone
    await phone.open('/proposals')
    await phone.press('提案を書く')
    await main.getByLabel(/^件名/).fill('休める場所')
    await main.getByLabel(/^本文/).fill('坂の途中にベンチがほしいです。')
    await reader.tells('- textbox "件名 ※必須": 休める場所', '- \'link "閉じる')
    await phone.isKept('ベンチ')
    await server.kill()
    await phone.press(/^次へ/)
    await phone.press(/^次へ/)
    await listen(page)
    await phone.press('提出する')
    await phone.shows('通信できませんでした')
    await reader.saysOnce('送信待ち1件があります')
    expect(await saidOfSending()).toHaveLength(2)
    await listen(page)
    await phone.press('今すぐ送る')
    await reader.saysOnce('まだ送れていません')
    expect(await saidOfSending()).toEqual(['市のサーバーに送っています。', expect.stringContaining('まだ送れていません')])
    await listen(page)
    await server.start()
    await phone.sendNow()
    await reader.saysOnce('「休める場所」が市に届きました')
    await phone.press('取り下げる')
    await reader.tells('- dialog "')
    // What it means is said as the dialog opens, not only by who looks for it.
    expect(await page.getByRole('dialog').evaluate(dialog => document.getElementById(dialog.getAttribute('aria-describedby') ?? '')?.innerText)).toContain('元に戻せません')
    await listen(page)
    await page.getByRole('dialog').getByRole('button', { name: '取り下げる' }).click()
    await phone.shows('取下げ済み')
    await reader.saysOnce('取下げが市に届きました')
    expect((await saidOfSending()).filter(said => said.includes('届'))).toHaveLength(1)
  })
})
