import { describe, expect, it } from 'vitest'
import { givenEach } from '../givenEach.ts'
import { createWordsPhone, type WordsPhone } from '../wordsPhone.ts'
import { createKeyboard, type Keyboard } from './keyboard.ts'
import { writeProposal } from './writeProposal.ts'

let phone: WordsPhone
let keyboard: Keyboard
const take = (given: WordsPhone): void => {
  phone = given
  keyboard = createKeyboard(given.page)
}
const focusedId = () => phone.page.evaluate(() => document.activeElement?.id)

describe('with the keyboard alone', () => {
  givenEach(createWordsPhone, take)

  it('a first visit leads past the menu, to a search, a hit, and following it', async () => {
    const { page, server } = phone
    await page.goto(server.origin)
    await page.locator('main header h1').waitFor()
    await keyboard.enter('本文へ移動')
    expect(await focusedId()).toBe('main')
    await keyboard.enter('計画をさがす')
    await keyboard.lands('searchbox')
    await keyboard.type('公園')
    await phone.shows('件見つかりました')
    await keyboard.to(/しぼりこむ/)
    await keyboard.press('Enter')
    await keyboard.to('combobox "種類"')
    await keyboard.press('ArrowDown')
    await phone.shows('1つの条件')
    const hit = page.getByRole('region', { name: 'さがした結果' }).getByRole('link').first()
    const address = await hit.getAttribute('href') ?? ''
    while (await page.evaluate(() => document.activeElement?.getAttribute('href')) !== address) {
      await keyboard.press('Tab')
      expect((await keyboard.here()).problems).toEqual([])
    }
    await keyboard.press('Enter')
    await keyboard.lands('[level=1]')
    await keyboard.to('button "フォローする"')
    await keyboard.press('Space')
    await keyboard.lands('button "フォロー中" [pressed]')
  })

  it('a survey is answered, its faults are found, and what a changed answer takes away is agreed to', async () => {
    const { page } = phone
    await phone.open('/surveys/mihon-shitsumon')
    await keyboard.enter('回答をはじめる')
    await keyboard.lands('heading')
    await keyboard.enter('button "次へ"')
    await keyboard.lands('heading "あなたについて"')
    await keyboard.enter('button "次へ"')
    await keyboard.lands('2か所を直してください')
    await keyboard.enter('link "年齢')
    await keyboard.lands('年齢')
    await keyboard.type('20')
    await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('Shift+Tab')
    await keyboard.to('radio "北地区')
    await keyboard.press('ArrowDown')
    await keyboard.lands(/radio "(?!北地区).*\[checked\]/)
    await keyboard.to('checkbox')
    await keyboard.press('Space')
    await keyboard.lands('[checked]')
  })

  it('every kind of question is answered', async () => {
    const { page } = phone
    await phone.open('/surveys/mihon-shitsumon')
    await keyboard.enter('回答をはじめる')
    await keyboard.lands('heading')
    await keyboard.enter('button "次へ"')
    await keyboard.lands('heading "あなたについて"')
    await keyboard.to('radio')
    await keyboard.press('Space')
    await keyboard.to('年齢')
    await keyboard.type('30')
    await keyboard.to('checkbox')
    await keyboard.press('Space')
    await keyboard.enter('button "次へ"')
    await keyboard.lands('heading "暮らし"')
    await keyboard.to('radio')
    await keyboard.press('Space')
    await keyboard.enter('button "公園"')
    await keyboard.lands('button "')
    await keyboard.enter('button "バス"')
    await keyboard.enter('button "水害への備え"')
    await keyboard.enter('button "次へ"')
    await keyboard.lands('heading "ご意見"')
    await page.getByRole('heading', { name: 'ご意見' }).waitFor()
  })

  it('a comment is written beside the draft, its faults are mended, and it is handed in', async () => {
    await phone.open('/calls/mihon-call')
    await keyboard.enter(/button "意見を書く"/)
    await keyboard.lands('heading "意見を書く" [level=1]')
    await keyboard.enter(/ここに意見を書く.*「2 /)
    await keyboard.lands('textbox')
    await keyboard.type('根の張り方も見たいです。')
    await keyboard.enter('button "次へ')
    await keyboard.lands('heading')
    await keyboard.enter('button "次へ')
    await keyboard.lands('直してください')
    await keyboard.enter('link "氏名')
    await keyboard.lands('textbox "氏名')
    await keyboard.type('見本 花子')
    await keyboard.to('textbox "住所')
    await keyboard.type('見本市一丁目')
    await keyboard.enter('button "次へ')
    await keyboard.lands('heading')
    await keyboard.enter('button "提出する"')
    await phone.shows('市に届きました')
    await keyboard.lands('heading')
  })

  it('a registration is filled in and handed in, and its withdrawal is asked for in a dialog', async () => {
    await phone.open('/events/mihon-workshop')
    await keyboard.enter('button "参加を申し込む"')
    await keyboard.lands('heading "参加を申し込む" [level=1]')
    await keyboard.enter('button "次へ')
    await keyboard.lands('直してください')
    await keyboard.enter('link "氏名')
    await keyboard.type('見本 花子')
    await keyboard.to('textbox "連絡先')
    await keyboard.type('090-0000-0000')
    await keyboard.enter('button "次へ')
    await keyboard.lands('heading')
    await keyboard.enter('button "申し込む"')
    await phone.shows('市に届きました')
    await keyboard.lands('heading')
    await keyboard.enter('button "取り下げる"')
    await keyboard.lands('button "やめる"')
    await keyboard.press('Tab')
    await keyboard.lands('button "取り下げる"')
    await keyboard.press('Escape')
    await keyboard.lands('button "取り下げる"')
    await keyboard.press('Enter')
    await keyboard.lands('button "やめる"')
    await keyboard.enter('button "取り下げる"')
    await phone.shows('取下げ')
    await keyboard.lands('heading')
  })

  it('a proposal is written, its reply is asked for and not, and a step back is made from the review', async () => {
    await writeProposal(phone, keyboard, { subject: '休める場所', text: '坂の途中にベンチがほしいです。' })
    await keyboard.enter('button "次へ')
    await keyboard.lands('heading')
    await keyboard.to('市からの返信を希望する')
    await keyboard.press('Space')
    await keyboard.enter('button "次へ')
    await keyboard.lands('直してください')
    await keyboard.to('市からの返信を希望する')
    await keyboard.press('Space')
    await keyboard.enter('button "次へ')
    await keyboard.lands('heading')
    await keyboard.enter(/button.*提案を書く.*直す/)
    await keyboard.lands('heading')
    await keyboard.to('textbox "件名')
  })

  it('the look is chosen in 設定, and what deletes everything is asked for and left', async () => {
    const { page } = phone
    await phone.open('/settings')
    await keyboard.to('radio "標準')
    await keyboard.press('ArrowRight')
    await keyboard.lands('[checked]')
    expect(await page.evaluate(() => document.documentElement.dataset['textSize'])).toBe('1')
    await keyboard.to(/高コントラスト/)
    await keyboard.press('Space')
    await expect.poll(() => page.evaluate(() => document.documentElement.hasAttribute('data-more-contrast'))).toBe(true)
    await phone.open('/about')
    await keyboard.enter('button "すべて削除する"')
    await keyboard.lands('button "やめる"')
    for (let stops = 0; stops < 6; stops++) {
      await keyboard.press('Tab')
      expect(await page.evaluate(() => document.activeElement === document.body || document.activeElement?.closest('dialog') !== null)).toBe(true)
    }
    await keyboard.press('Escape')
    await keyboard.lands('button "すべて削除する"')
  })
})
