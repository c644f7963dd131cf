import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { axeProblems } from '../axeProblems.ts'
import { deployMarkedApp } from '../deployApp.ts'
import { givenEach } from '../givenEach.ts'
import { giveVoices } from '../givenVoices.ts'
import { isKept } from '../isKept.ts'
import { speak } from '../languages/speak.ts'
import { createWordsPhone, type WordsPhone } from '../wordsPhone.ts'

let phone: WordsPhone
const take = (given: WordsPhone): void => { phone = given }

const otherLooks = [{ colorScheme: 'dark' }, { contrast: 'more' }, { colorScheme: 'dark', contrast: 'more' }] as const
const otherLanguages = ['en', 'ja-easy'] as const
const untouched = { colorScheme: null, contrast: null } as const

/** Expects that axe finds nothing on the screen as it stands, nor in its colours when it is dark or of high contrast, nor in its words in other languages. */
async function isFineInEveryLook(page: Page = phone.page): Promise<void> {
  const found = [...await axeProblems(page)]
  for (const look of otherLooks) {
    await page.emulateMedia({ ...untouched, ...look })
    found.push(...(await axeProblems(page, 'colours')).map(problem => `${JSON.stringify(look)} ${problem}`))
  }
  await page.emulateMedia(untouched)
  for (const code of otherLanguages) {
    await speak(page, code)
    found.push(...(await axeProblems(page, 'all but colours')).map(problem => `${code} ${problem}`))
  }
  await speak(page, 'ja')
  expect(found).toEqual([])
}

/** Opens a dialog, looks at it, and leaves it without doing what it asks. */
async function asksFine(button: string): Promise<void> {
  await phone.press(button)
  await phone.page.getByRole('dialog').waitFor()
  await isFineInEveryLook()
  await phone.page.keyboard.press('Escape')
  await phone.page.getByRole('dialog').waitFor({ state: 'hidden' })
}

async function writeProposal(): Promise<void> {
  await phone.open('/proposals')
  await phone.press('提案を書く')
  await phone.main.getByLabel(/^件名/).fill('休める場所')
  await phone.main.getByLabel(/^本文/).fill('坂の途中にベンチがほしいです。')
  await phone.isKept('坂の途中にベンチがほしいです。')
}

async function handInProposal(): Promise<void> {
  await writeProposal()
  for (const name of [/^次へ/, /^次へ/, '提出する']) await phone.press(name)
}

describe('axe, in the states that no address has, finds nothing wrong with', () => {
  givenEach(createWordsPhone, take)

  it('the faults of a page of questions, and what a changed answer would take away', async () => {
    const { page, main } = phone
    await phone.open('/surveys/mihon-shitsumon')
    await phone.press('回答をはじめる')
    await phone.press('次へ')
    await page.getByRole('heading', { name: 'あなたについて' }).waitFor()
    await phone.press('次へ')
    await phone.shows('2か所を直してください')
    await isFineInEveryLook()
    await main.getByLabel('年齢').fill('20')
    await main.getByLabel('農業').check()
    // やさしい日本語 has turned the readings on, around which the tree parts the words.
    await main.getByRole('textbox', { name: /一週間に\s*働\s*く\s*時間/ }).fill('38.5')
    await main.getByLabel('年齢').fill('12')
    await main.getByLabel('年齢').blur()
    await page.getByRole('dialog').getByText('38.5').waitFor()
    await isFineInEveryLook()
  })

  it('what waits without a connection, and what deleting it would mean', async () => {
    const { page, context, server } = phone
    await writeProposal()
    await isKept(page)
    for (const code of [...otherLanguages, 'ja'] as const) await speak(page, code)
    await server.kill()
    await context.setOffline(true)
    for (const name of [/^次へ/, /^次へ/, '提出する']) await phone.press(name)
    await phone.shows('まだ市に届いていません')
    await page.locator('summary').first().click()
    await isFineInEveryLook()
    await page.getByRole('link', { name: /送信待ち1件があります/ }).click()
    await phone.shows('送信待ち(1件)')
    await isFineInEveryLook()
    await phone.open('/about')
    await phone.press('すべて削除する')
    await page.getByRole('dialog').getByLabel(/書きかけ、送信待ち、控えも削除する/).check()
    await isFineInEveryLook()
  })

  it('what has arrived, and what taking it back or throwing the receipt away would mean', async () => {
    await handInProposal()
    await phone.shows('市に届きました')
    await isFineInEveryLook()
    await asksFine('取り下げる')
    await asksFine('この端末から控えを消す')
  })

  it('what the city did not take', async () => {
    const { context } = phone
    const problem = { type: 'about:blank', status: 422, title: '受け付けられません。', code: 'invalid', errors: [{ at: 'text', reason: '見本の理由です。' }] }
    await context.route('**/api/submissions/**', route => route.fulfill({ status: 422, contentType: 'application/problem+json', body: JSON.stringify(problem) }))
    await handInProposal()
    await phone.shows('要確認')
    await isFineInEveryLook()
    await phone.open('/submissions')
    await phone.shows('要確認')
    await isFineInEveryLook()
  })

  it('a search with its filters open, one that finds nothing, and an address that there is not', async () => {
    const { main } = phone
    await phone.open('/search#q=公園')
    await phone.shows('件見つかりました')
    await main.getByText(/しぼりこむ/).click()
    await isFineInEveryLook()
    await main.getByRole('searchbox').fill('ありえないことば')
    await phone.shows('0件見つかりました')
    await isFineInEveryLook()
    await phone.open('/nothing-such')
    await isFineInEveryLook()
  })

  it('a plan that is on its way, one that does not come, and a page whose code does not come', async () => {
    const tab = await phone.another({ serviceWorkers: 'block', bypassCSP: true })
    let answer = (): void => undefined
    const asked = new Promise<void>((resolve) => { answer = resolve })
    await tab.route('**/data/**', async (route) => {
      await asked
      await route.abort()
    })
    await tab.goto(`${phone.server.origin}/plan`)
    await tab.getByRole('heading', { name: '準備' }).waitFor()
    await isFineInEveryLook(tab)
    answer()
    await tab.getByText('計画をまだ読み込めていません').waitFor()
    await isFineInEveryLook(tab)
    await tab.unroute('**/data/**')
    await tab.getByRole('button', { name: 'もう一度試す' }).click()
    await tab.locator('main header h1').waitFor()
    await tab.route('**/assets/ParticipationPage*', route => route.abort())
    await tab.goto(`${phone.server.origin}/participation`)
    await tab.getByRole('heading', { name: 'ページを表示できません' }).waitFor()
    await isFineInEveryLook(tab)
  })

  it('a new version that is offered, and the controls while a page is read aloud', async () => {
    const { page, context, server } = phone
    await giveVoices(context, [{ name: '見本の声', lang: 'ja_JP', localService: true }])
    await phone.open('/policies/34')
    await isKept(page)
    await server.kill()
    deployMarkedApp(server.appDir, 'second')
    await server.start()
    await page.reload()
    await page.getByText('新しい版があります').waitFor()
    await phone.press('読み上げる')
    await page.getByRole('group', { name: '読み上げる' }).waitFor()
    await isFineInEveryLook()
  })
})
