import type { Page } from 'playwright-core'
import { expect, vi } from 'vitest'
import { isSubmission } from '../participation/participationServer.ts'
import { wordsOnPhone } from '../participation/wordsOnPhone.ts'

/** A screen of a tab: where it is, and whether one has tried to go on there past what is to be mended. */
export interface Screen {
  readonly address: string
  readonly isRefused?: boolean
}

/**
 * Writes, in Japanese, one of everything that can be written, so that all the screens between the first word and the receipt stand in this
 * tab at their addresses: steps, faults, what has arrived, what waits, what the server refused.
 */
export async function writeEverything(page: Page, origin: string): Promise<readonly Screen[]> {
  const main = page.getByRole('main')
  const press = (name: string | RegExp): Promise<void> => main.getByRole('button', { name }).first().click()
  const open = async (path: string): Promise<void> => {
    await page.goto(origin + path)
    await main.getByRole('heading', { level: 1 }).waitFor()
  }
  const begin = async (path: string, button: string): Promise<string> => {
    await open(path)
    const before = new URL(page.url()).pathname
    await press(button)
    await page.waitForURL(url => url.pathname !== before)
    return new URL(page.url()).pathname
  }
  const isKept = (words: string): Promise<void> => vi.waitFor(async () => expect(JSON.stringify((await wordsOnPhone(page)).drafts)).toContain(words), { timeout: 20_000, interval: 100 })

  const survey = await begin('/surveys/mihon-shitsumon', '回答をはじめる')
  await press('次へ')
  await main.getByLabel('南地区(見本)').check()
  await isKept('"south"')

  const comment = async (): Promise<string> => {
    const address = await begin('/calls/mihon-call', '意見を書く')
    await press(/^ここに意見を書く\s*:\s*「2 /)
    await page.keyboard.type('根の張り方も見たいです。')
    await isKept('根の張り方')
    return address
  }
  const named = async (): Promise<void> => {
    await press(/^次へ/)
    await main.getByLabel(/^氏名/).fill('見本 花子')
    await main.getByLabel(/^住所/).fill('見本市一丁目')
    await press(/^次へ/)
  }
  const received = await comment()
  await named()
  await press('提出する')
  await main.getByText('市に届きました').first().waitFor()

  await page.context().route(url => isSubmission(url.pathname), route => route.fulfill({
    status: 410, contentType: 'application/problem+json', body: JSON.stringify({ type: 'about:blank', status: 410, title: 'この募集は取りやめになりました。', code: 'formGone' }),
  }))
  const refused = await comment()
  await named()
  await press('提出する')
  await main.getByText('見本は取り除かれた').first().waitFor()

  await page.context().route(url => isSubmission(url.pathname), route => route.abort())
  const waiting = await begin('/events/mihon-workshop', '参加を申し込む')
  await main.getByLabel(/^参加する人数/).fill('2')
  await main.getByLabel(/^氏名/).fill('見本 花子')
  await main.getByLabel(/^連絡先/).fill('090-0000-0000')
  await press(/^次へ/)
  await press('申し込む')
  await main.getByText('まだ市に届いていません').first().waitFor()

  const draft = await comment()
  const registration = await begin('/events/mihon-workshop', '参加を申し込む')
  await main.getByLabel(/^氏名/).fill('見本 花子')
  await isKept('見本 花子')
  const proposal = await begin('/proposals?about=24-101', '提案を書く')
  await main.getByLabel(/^本文/).fill('坂の途中にベンチがほしいです。')
  await isKept('ベンチがほしい')
  await open('/projects/24-101')
  await press(/フォロー/)

  const submission = (address: string): Screen => ({ address: `/submissions/${address.split('/').at(-1) ?? ''}` })
  const steps = (address: string, ...queries: readonly string[]): readonly Screen[] => queries.map(query => ({ address: address + query }))
  return [
    ...steps(survey, '?page=1', '?page=3', '?page=4', '?page=5'),
    { address: `${survey}?page=2`, isRefused: true },
    ...steps(draft, '?step=write', '?step=review'),
    { address: `${draft}?step=person`, isRefused: true },
    ...steps(registration, '?step=review'),
    { address: `${registration}?step=write`, isRefused: true },
    ...steps(proposal, '?step=reply', '?step=review'),
    { address: `${proposal}?step=write`, isRefused: true },
    submission(received), submission(refused), submission(waiting),
    ...['/submissions', '/participation', '/follow', '/'].map(address => ({ address })),
  ]
}
