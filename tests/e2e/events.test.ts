import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { databases } from '../storage/testDatabases.ts'
import { givenEach } from './givenEach.ts'
import { isKept } from './isKept.ts'
import { wordsOnPhone } from './participation/wordsOnPhone.ts'
import { createWordsPhone, type WordsPhone } from './wordsPhone.ts'

const workshop = '/events/mihon-workshop'

let phone: WordsPhone
const take = (given: WordsPhone): void => { phone = given }

async function register(people: string, on = phone.page): Promise<void> {
  const main = on.getByRole('main')
  await on.goto(phone.server.origin + workshop)
  await main.getByRole('button', { name: '参加を申し込む', exact: true }).click()
  await on.getByRole('heading', { name: '申込みの内容' }).waitFor()
  await main.getByLabel(/^参加する人数/).fill(people)
  await main.getByLabel(/^氏名/).fill('見本 花子')
  await main.getByLabel(/^連絡先/).fill('090-0000-0000')
  await expect.poll(async () => JSON.stringify((await wordsOnPhone(on)).drafts)).toContain('090-0000-0000')
  await main.getByRole('button', { name: /^次へ/ }).click()
  await shows(`${people}人`, on)
}

const shows = (text: string, on: Page): Promise<void> => expect.poll(() => on.getByRole('main').innerText()).toContain(text)

describe.each(databases)('a registration, the server\'s words in $name', ({ newAddress }) => {
  givenEach(async browser => createWordsPhone(browser, await newAddress()), take)

  it('is registered for while the server is down; who comes when it is full waits', async () => {
    const { page, server, main } = phone
    await register('2')
    await phone.isFine()
    await server.kill()
    await phone.press('申し込む')
    await phone.shows('まだ市に届いていません')
    await server.start()
    await phone.sendNow()
    await register('2')
    await phone.press('申し込む')
    await phone.shows('キャンセル待ち')
    expect(server.city('responses', 'export', 'mihon-workshop', '--format', 'csv').trim().split('\n')).toHaveLength(3)
    await phone.open(workshop)
    await expect.poll(() => main.getByText('送信済み').count()).toBe(2)
    await page.getByRole('link', { name: '送ったものを見る' }).first().waitFor()
  }, 240_000)
})

describe('an event', () => {
  givenEach(createWordsPhone, take)

  it('that is full gives a place that was given back to who waits, and tells them', async () => {
    const { page, server } = phone
    await register('2')
    await phone.press('申し込む')
    await phone.shows('市に届きました')
    const other = await phone.another()
    await other.clock.install()
    const main = other.getByRole('main')
    await register('2', other)
    await main.getByRole('button', { name: '申し込む', exact: true }).click()
    await shows('キャンセル待ち', other)
    const receipt = new URL(other.url()).pathname
    await other.goto(`${server.origin}/submissions`)
    await phone.press('取り下げる')
    await page.getByRole('dialog').getByRole('button', { name: '取り下げる' }).click()
    await phone.shows('取下げ済み')
    expect(await main.innerText()).not.toContain('参加できることになりました')
    // A phone that waits asks every ten minutes.
    await other.clock.fastForward('11:00')
    await other.evaluate(() => window.dispatchEvent(new Event('online')))
    await shows('参加できることになりました', other)
    await main.getByRole('link', { name: /まちの未来を語る/ }).first().click()
    await other.waitForURL(`**${receipt}`)
    await shows('キャンセル待ちから、席がとれました。', other)
    await expect.poll(async () => (await wordsOnPhone(other)).receipts.map(({ placed }) => placed?.seenAt)).toEqual([expect.any(String)])
    await other.goto(`${server.origin}/submissions`)
    await shows('送信済み', other)
    expect(await main.innerText()).not.toContain('参加できることになりました')
  })

  it('that is over shows its minutes and materials, and takes no registration', async () => {
    const { server, main } = phone
    const folder = mkdtempSync(join(tmpdir(), 'events-'))
    const file = join(folder, 'events.csv')
    const day = new Date(Date.now() - 2 * 86_400_000).toISOString().slice(0, 10)
    writeFileSync(file, `ID,イベント名,開始日,場所名称,会議録・資料\nowatta,【見本】終わった会,${day},見本公民館,第1回 会議録(見本)|https://example.com/kaigiroku.pdf\n`)
    server.city('events', 'import', file)
    rmSync(folder, { recursive: true })
    await expect.poll(async () => {
      await phone.open('/events/owatta')
      return main.innerText()
    }, { timeout: 30_000, interval: 1_000 }).toContain('この催しは終わりました。')
    const record = main.getByRole('link', { name: /^第1回 会議録\(見本\)\(通信が必要です\)/ })
    expect(await record.getAttribute('href')).toBe('https://example.com/kaigiroku.pdf')
    expect(await main.getByRole('button', { name: '参加を申し込む' }).count()).toBe(0)
    await phone.isFine()
  })

  it('is found by its kind and in its month, offline, and saved for the calendar', async () => {
    const { page, context, main } = phone
    await phone.open('/events')
    await isKept(page)
    await context.setOffline(true)
    await page.reload()
    await page.locator('main header h1').waitFor()
    await main.getByLabel('種類').selectOption('ワークショップ')
    await expect.poll(() => new URL(page.url()).searchParams.get('kind')).toBe('ワークショップ')
    await main.getByText('月のカレンダー').click()
    const inMonth = main.getByRole('link', { name: /まちの未来を語る/ })
    for (let turns = 0; turns < 3 && await inMonth.count() === 0; turns++) await phone.press('次の月')
    await phone.isFine()
    await inMonth.click()
    await page.getByRole('heading', { level: 1, name: /まちの未来を語る/ }).waitFor()
    const saving = page.waitForEvent('download')
    await phone.press('カレンダーに追加')
    const file = readFileSync(await (await saving).path(), 'utf8')
    expect(file).toContain('UID:event-mihon-workshop@142140.minna-no-keikaku')
    expect(await main.getByRole('link', { name: '地図アプリで開く' }).getAttribute('href')).toMatch(/^geo:/)
    await page.goBack()
    await inMonth.waitFor()
    await phone.isFine()
  })
})
