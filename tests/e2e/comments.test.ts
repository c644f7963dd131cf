import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { databases } from '../storage/testDatabases.ts'
import { givenEach } from './givenEach.ts'
import { isKept } from './isKept.ts'
import { createWordsPhone, type WordsPhone } from './wordsPhone.ts'

const call = '/calls/mihon-call'
const remark = '根の張り方も、みんなで見て決めたいです。'

let phone: WordsPhone
const take = (given: WordsPhone): void => { phone = given }

/** The sample's call once more under 必着: under 当日書き終わり results wait for what may still arrive. */
async function publishOwn(folder: string): Promise<void> {
  cpSync('data/samples/calls', folder, { recursive: true })
  const file = join(folder, 'open.yaml')
  const closesOn = new Date(Date.now() + 40 * 86_400_000).toISOString().slice(0, 10)
  writeFileSync(file, readFileSync(file, 'utf8')
    .replace(/^ID: .*$/m, 'ID: own-call')
    .replace(/^募集開始: .*$/m, '募集開始: 2026-01-05')
    .replace(/^募集終了: .*$/m, `募集終了: ${closesOn}`)
    .replace(/^締切の決め方: .*\n猶予時間: .*$/m, '締切の決め方: 必着'))
  phone.server.city('call', 'import', file)
  await phone.server.serves('call-own-call')
}

/** Writes who sends it, reads it through and hands it in; returns the receipt's address. */
async function handIn(): Promise<string> {
  await phone.press(/^次へ/)
  await phone.main.getByLabel(/^氏名/).fill('見本 花子')
  await phone.main.getByLabel(/^住所/).fill('見本市一丁目')
  await phone.press(/^次へ/)
  await phone.press('提出する')
  await phone.shows('市に届きました')
  return new URL(phone.page.url()).pathname
}

/** Opens a page anew until it says this: the city has just changed something. */
async function comes(path: string, text: string): Promise<void> {
  await expect.poll(async () => {
    await phone.open(path)
    return phone.main.innerText()
  }, { timeout: 30_000, interval: 1_000 }).toContain(text)
}

async function write(address = call): Promise<void> {
  await phone.open(address)
  await phone.press('意見を書く')
  await phone.page.getByRole('heading', { name: '案を読んで意見を書く' }).waitFor()
  await phone.press(/^ここに意見を書く\s*:\s*「2 /)
  await phone.page.keyboard.type(remark)
  await phone.isKept(remark)
}

describe.each(databases)('a public comment, the server\'s words in $name', ({ newAddress }) => {
  givenEach(async browser => createWordsPhone(browser, await newAddress()), take)

  it('is written beside the draft, survives a reload, waits while the server is down, and arrives once', async () => {
    const { page, server, main } = phone
    await write()
    await phone.isFine()
    await isKept(page)
    await server.kill()
    await page.reload()
    const field = main.getByLabel(/への意見/)
    await expect.poll(() => field.inputValue()).toBe(remark)
    await phone.press(/^次へ/)
    await phone.press(/^次へ/)
    await phone.shows('か所を直してください')
    await phone.isFine()
    await main.getByLabel(/^氏名/).fill('見本 花子')
    await main.getByLabel(/^住所/).fill('見本市一丁目')
    await phone.press(/^次へ/)
    await phone.shows(remark)
    await phone.isFine()
    await phone.press('提出する')
    await phone.shows('まだ市に届いていません')
    expect(await main.innerText()).not.toContain('市に届きました')
    await page.getByText('送信待ち', { exact: true }).waitFor()
    await phone.open(call)
    await phone.shows('送信待ち')
    await main.getByRole('link', { name: /送ったものを見る/ }).click()
    await server.start()
    await phone.sendNow()
    await phone.receiptNumber()
    await phone.open(call)
    await phone.shows('送信済み')
    const rows = server.city('responses', 'export', 'mihon-call', '--format', 'json')
    expect(rows.split(remark)).toHaveLength(2)
  }, 240_000)
})

describe('a public comment', () => {
  givenEach(createWordsPhone, take)

  it('is found among the city\'s answers on the phone that sent it, and on no other', async () => {
    const { page, server } = phone
    const folder = mkdtempSync(join(tmpdir(), 'result-'))
    await publishOwn(folder)
    await write('/calls/own-call')
    await handIn()
    const number = await phone.receiptNumber()
    const file = join(folder, 'result.yaml')
    writeFileSync(file, [
      '公表日: 2026-12-01', '人数: 1', '件数: 1', '結果: 案を修正して決定しました(見本)。', '区分:', '  - 記号: A', '    意味: 案と同様の方向', '回答:',
      '  - 意見No: 1', '    該当箇所: 全体', '    意見の概要: 根の張り方を見て決めたい。', '    件数: 1', '    区分: A', '    市の考え方: 皆さんと見て決めます(見本)。', `    受付番号: ${number}`,
    ].join('\n'))
    server.city('close', 'own-call')
    server.city('results', 'publish', 'own-call', '--file', file)
    rmSync(folder, { recursive: true })
    const resultOn = async (on: typeof page) => {
      await expect.poll(async () => {
        await on.goto(`${server.origin}/calls/own-call/result`)
        await on.locator('main h1').waitFor()
        return on.locator('main h1').innerText()
      }, { timeout: 30_000, interval: 1_000 }).toContain('の結果')
    }
    await resultOn(page)
    await phone.shows('あなたの意見への回答')
    await phone.shows('皆さんと見て決めます(見本)。')
    await phone.isFine()
    const other = await phone.another()
    await resultOn(other)
    await expect.poll(() => other.getByRole('main').innerText()).toContain('皆さんと見て決めます')
    expect(await other.getByRole('main').innerText()).not.toContain('あなたの意見への回答')
  })

  it('can be corrected until the deadline and not after it, and what is begun in the hours of grace is said to be late', async () => {
    const { server, main } = phone
    await write()
    const receipt = await handIn()
    await main.getByRole('button', { name: '訂正する' }).waitFor()
    server.city('close', 'mihon-call')
    await comes(receipt, 'を過ぎたため、訂正と取下げはできません。市に届いたものが、そのまま有効です。')
    for (const name of ['訂正する', '取り下げる']) expect(await main.getByRole('button', { name }).count()).toBe(0)
    await phone.isFine()
    await comes(call, '募集終了')
    await phone.shows('までに届けば期限内です。')
    await phone.shows('いま提出すると、期限後の提出として受け付けます。')
    await phone.isFine()
  })

  it('that nobody sent is published as a result of 0', async () => {
    const { server } = phone
    const folder = mkdtempSync(join(tmpdir(), 'result-'))
    await publishOwn(folder)
    const file = join(folder, 'result.yaml')
    writeFileSync(file, ['公表日: 2026-12-01', '人数: 0', '件数: 0', '結果: 案のとおり決定しました(見本)。'].join('\n'))
    server.city('close', 'own-call')
    server.city('results', 'publish', 'own-call', '--file', file)
    rmSync(folder, { recursive: true })
    await comes('/calls/own-call/result', '意見はありませんでした')
    await phone.shows('0件という結果です。')
    await phone.shows('案のとおり決定しました(見本)。')
    await phone.isFine()
  })

  it('leaves nothing behind when nothing was written', async () => {
    const { page, main } = phone
    await phone.open(call)
    await phone.press('意見を書く')
    await page.getByRole('heading', { name: '案を読んで意見を書く' }).waitFor()
    await page.goBack()
    await page.getByRole('heading', { name: '募集の概要' }).waitFor()
    await page.reload()
    await main.getByRole('button', { name: '意見を書く' }).waitFor()
    await expect.poll(() => main.innerText()).not.toContain('書きかけの続き')
  })
})
