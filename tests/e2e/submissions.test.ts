import { describe, expect, it } from 'vitest'
import { parseContent } from '../../src/domain/submission/parseContent.ts'
import { databases } from '../storage/testDatabases.ts'
import { axeProblems, tooWide } from './axeProblems.ts'
import { isKept } from './isKept.ts'
import { storedRows } from './participation/storedRows.ts'
import { givenEach } from './givenEach.ts'
import { createWordsPhone, type WordsPhone } from './wordsPhone.ts'

let phone: WordsPhone
const take = (given: WordsPhone): void => { phone = given }

async function write(subject: string): Promise<void> {
  await phone.open('/proposals')
  await phone.press('提案を書く')
  await phone.main.getByLabel(/^件名/).fill(subject)
  await phone.main.getByLabel(/^本文/).fill('坂の途中にベンチがほしいです。')
  await phone.isKept('坂の途中にベンチがほしいです。')
}

async function handIn(): Promise<void> {
  await phone.press(/^次へ/)
  await phone.press(/^次へ/)
  await phone.press('提出する')
}

async function readSecret(): Promise<string> {
  await phone.main.getByText('確認番号を見る').click()
  return /(?:[0-9A-Z]{5}-){5}[0-9A-Z]/.exec(await phone.main.innerText())?.[0] ?? ''
}

/** What the server's database holds of proposals, the first received first. */
const stored = async () => (await storedRows(phone.server.place, 'proposals')).map(({ kind, state, content }) => {
  const said = content === null ? undefined : parseContent(content)
  return [kind, state, said?.kind === 'proposal' ? said.text : said?.kind]
})

describe.each(databases)('what was sent, the server\'s words in $name', ({ newAddress }) => {
  givenEach(async browser => createWordsPhone(browser, await newAddress()), take)

  it('waits while the server is down, arrives once, is corrected, read by its number elsewhere, and withdrawn', async () => {
    const { page, main, server } = phone
    await write('休める場所')
    await isKept(page)
    await server.kill()
    await handIn()
    await phone.shows('まだ市に届いていません')
    await phone.isFine()
    await main.getByRole('link', { name: '参加' }).click()
    await phone.shows('送信待ち 1件')
    await page.getByRole('link', { name: /送信待ち1件があります/ }).click()
    await phone.shows('送信待ち(1件)')
    await phone.isFine()

    await server.start()
    await phone.sendNow('送信済み(1件)')
    await page.getByRole('link', { name: /「休める場所」が市に届きました/ }).click()
    const number = await phone.receiptNumber()
    await phone.isFine()

    await phone.press('訂正する')
    await phone.press('「提案を書く」を直す')
    await main.getByLabel(/^本文/).fill('坂の途中に、屋根のあるベンチがほしいです。')
    await handIn()
    await phone.shows('市に届きました')
    const corrected = await phone.receiptNumber()
    expect(corrected).not.toBe(number)
    const secret = await readSecret()

    const other = await phone.another()
    await other.goto(`${server.origin}/receipts`)
    await other.getByLabel(/^受付番号/).fill(number)
    await other.getByLabel(/^確認番号/).fill(secret)
    await other.getByRole('button', { name: '確かめる' }).click()
    await other.getByText('この受付番号と確認番号の組は見つかりませんでした').waitFor()
    await other.getByLabel(/^受付番号/).fill(corrected.toLowerCase())
    await other.getByRole('button', { name: '確かめる' }).click()
    await other.getByText('坂の途中に、屋根のあるベンチがほしいです。').waitFor()

    await server.kill()
    await phone.press('取り下げる')
    await page.getByRole('dialog').getByRole('button', { name: '取り下げる' }).click()
    await phone.shows('取下げは送信待ちです')
    await page.reload()
    await phone.shows('届くまでは、いまの内容が有効です')
    await main.getByRole('link', { name: '取下げのようすを見る' }).click()
    await server.start()
    await phone.sendNow('取下げが市に届きました')
    expect(server.city('responses', 'export', 'proposals', '--format', 'json')).not.toContain('ベンチがほしい')
    await main.getByRole('link', { name: '送ったもの' }).click()
    await expect.poll(async () => (await main.innerText()).match(/取下げ済み/g)?.length).toBe(2)
  })

  it('is corrected and withdrawn from another phone by its number and secret', async () => {
    await write('休める場所')
    await handIn()
    await phone.shows('市に届きました')
    const number = await phone.receiptNumber()
    const secret = await readSecret()

    const other = await phone.another()
    const main = other.getByRole('main')
    await other.goto(`${phone.server.origin}/receipts`)
    await other.getByLabel(/^受付番号/).fill(number)
    await other.getByLabel(/^確認番号/).fill(secret)
    await other.getByRole('button', { name: '確かめる' }).click()
    await main.getByText('坂の途中にベンチがほしいです。').waitFor()
    expect([await axeProblems(other), await tooWide(other)]).toEqual([[], 0])
    await other.getByRole('button', { name: 'この端末に控えを入れる' }).click()
    await main.getByRole('button', { name: '訂正する' }).click()
    await main.getByRole('button', { name: '「提案を書く」を直す' }).click()
    await expect.poll(() => main.getByLabel(/^本文/).inputValue()).toBe('坂の途中にベンチがほしいです。')
    await main.getByLabel(/^本文/).fill('坂の途中に、屋根のあるベンチがほしいです。')
    for (const name of [/^次へ/, /^次へ/, '提出する']) await main.getByRole('button', { name, exact: typeof name === 'string' }).first().click()
    await main.getByText('市に届きました').waitFor()
    expect(await stored()).toEqual([
      ['proposal', 'superseded', '坂の途中にベンチがほしいです。'],
      ['proposal', 'received', '坂の途中に、屋根のあるベンチがほしいです。'],
    ])

    await main.getByRole('button', { name: '取り下げる' }).click()
    await other.getByRole('dialog').getByRole('button', { name: '取り下げる' }).click()
    await main.getByText('取下げ済み').first().waitFor()
    // The withdrawal takes the texts of all of them.
    expect(await stored()).toEqual([['proposal', 'withdrawn', undefined], ['proposal', 'withdrawn', undefined], ['withdrawal', 'received', 'withdrawal']])
  })
})

describe('what is on the phone', () => {
  givenEach(createWordsPhone, take)

  it('is named before anything is deleted from the phone, and goes only when that is chosen', async () => {
    const { page, context, main } = phone
    // Of the whole phone: the service worker sends too.
    await context.route('**/api/**', route => route.abort())
    await write('書きかけの提案')
    await write('送る提案')
    await handIn()
    await phone.shows('送信待ち')
    await phone.open('/about')
    await phone.shows('書きかけ1件、送信待ち1件は、まだ市に届いていません。')
    await phone.press('すべて削除する')
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel(/書きかけ、送信待ち、控えも削除する/).check()
    await dialog.getByText('削除すると、元に戻せません。').waitFor()
    await phone.isFine()
    await dialog.getByLabel(/書きかけ、送信待ち、控えも削除する/).uncheck()
    await dialog.getByRole('button', { name: '削除する' }).click()
    await phone.shows('削除しました')
    await phone.open('/submissions')
    await phone.shows('送信待ち(1件)')
    await phone.shows('書きかけ(1件)')
    await main.getByRole('button', { name: /^削除\s*: 書きかけの提案/ }).click()
    await page.getByRole('dialog').getByRole('button', { name: '削除する' }).click()
    await phone.shows('書きかけを削除しました。')
    expect(await main.innerText()).not.toContain('書きかけ(1件)')
  })
})
