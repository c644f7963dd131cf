import { describe, expect, it } from 'vitest'
import { databases } from '../storage/testDatabases.ts'
import { givenEach } from './givenEach.ts'
import { isKept } from './isKept.ts'
import { createWordsPhone, type WordsPhone } from './wordsPhone.ts'

let phone: WordsPhone
const take = (given: WordsPhone): void => { phone = given }

describe.each(databases)('a proposal, the server\'s words in $name', ({ newAddress }) => {
  givenEach(async browser => createWordsPhone(browser, await newAddress()), take)

  it('begins on a project\'s page, asks for a contact only for a reply, and arrives once after the server was down', async () => {
    const { page, server, main } = phone
    await phone.open('/projects/24-101')
    await main.getByRole('link', { name: /この事業について提案する/ }).click()
    await phone.shows('についての提案として書きはじめます')
    await phone.press('提案を書く')
    await main.getByLabel(/^件名/).fill('休める場所')
    await main.getByLabel(/^本文/).fill('坂の途中にベンチがほしいです。')
    await phone.shows('関係する計画: 事業24-101')
    await phone.isKept('坂の途中にベンチがほしいです。')
    await phone.isFine()
    await phone.press(/^次へ/)
    await main.getByLabel('市からの返信を希望する').check()
    await phone.press(/^次へ/)
    await phone.shows('を直してください')
    await main.getByLabel('市からの返信を希望する').uncheck()
    await phone.press(/^次へ/)
    await phone.shows('希望しない')
    await phone.isFine()
    await isKept(page)
    await server.kill()
    await phone.press('提出する')
    await page.waitForURL('**/submissions/*')
    await page.getByText('送信待ち', { exact: true }).waitFor()
    await page.reload()
    await phone.shows('まだ市に届いていません')
    await server.start()
    await phone.sendNow()
    const rows = server.city('responses', 'export', 'proposals', '--format', 'json')
    expect(rows.split('坂の途中にベンチがほしいです。')).toHaveLength(2)
    expect(rows).toContain('24-101')
  }, 240_000)
})
