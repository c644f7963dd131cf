import { describe, expect, it } from 'vitest'
import { givenEach } from './givenEach.ts'
import { createWordsPhone, type WordsPhone } from './wordsPhone.ts'

let phone: WordsPhone

async function write(subject: string): Promise<void> {
  await phone.open('/proposals')
  await phone.press('提案を書く')
  await phone.main.getByLabel(/^件名/).fill(subject)
  await phone.main.getByLabel(/^本文/).fill('坂の途中にベンチがほしいです。')
  await phone.isKept(subject)
}

async function handIn(): Promise<string> {
  await phone.press(/^次へ/)
  await phone.press(/^次へ/)
  await phone.press('提出する')
  await phone.page.waitForURL('**/submissions/*')
  return new URL(phone.page.url()).pathname
}

/** Asks the server until the page says this. */
async function becomes(text: string): Promise<void> {
  await expect.poll(async () => {
    await phone.page.evaluate(() => window.dispatchEvent(new Event('online')))
    return phone.main.innerText()
  }, { interval: 1_000, timeout: 30_000 }).toContain(text)
}

describe('samples that the city removes', () => {
  givenEach(createWordsPhone, (given) => { phone = given })

  it('leave on the phone what was written and sent to them, with the reason and what can be done', async () => {
    const { page, main, server } = phone
    await write('届いた提案')
    const received = await handIn()
    await phone.shows('市に届きました')
    await write('待つ提案')
    await server.kill()
    const waiting = await handIn()
    await phone.shows('まだ市に届いていません')
    // Before the server is back: the phone tries what waits unasked too.
    server.city('samples', 'remove')
    await server.start()

    await phone.open(received)
    await becomes('見本は取り除かれました')
    await phone.isFine()
    await phone.press('この端末から控えを消す')
    await page.getByRole('dialog').getByText('市には、これの記録がありません。').waitFor()
    await page.keyboard.press('Escape')
    expect(await main.getByRole('button', { name: '訂正する' }).count()).toBe(0)

    await phone.open(waiting)
    await becomes('この見本は取り除かれたか、受付をやめています。')
    for (const name of ['内容を写す', 'ファイルに保存', '捨てる']) await main.getByRole('button', { name }).first().waitFor()
    expect(await main.getByRole('button', { name: '書き直す' }).count()).toBe(0)
    await phone.isFine()
  })
})
