import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { databases } from '../storage/testDatabases.ts'
import { givenEach } from './givenEach.ts'
import { isKept } from './isKept.ts'
import { createWordsPhone, type WordsPhone } from './wordsPhone.ts'

const workshop = '/events/mihon-workshop'

let phone: WordsPhone
const take = (given: WordsPhone): void => { phone = given }

async function register(people: string): Promise<void> {
  await phone.open(workshop)
  await phone.press('参加を申し込む')
  await phone.page.getByRole('heading', { name: '申込みの内容' }).waitFor()
  await phone.main.getByLabel(/^参加する人数/).fill(people)
  await phone.main.getByLabel(/^氏名/).fill('見本 花子')
  await phone.main.getByLabel(/^連絡先/).fill('090-0000-0000')
  await phone.isKept('090-0000-0000')
  await phone.press(/^次へ/)
  await phone.shows(`${people}人`)
}

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
