import { describe, expect, it } from 'vitest'
import { databases } from '../storage/testDatabases.ts'
import { givenEach } from './givenEach.ts'
import { createWordsPhone, type WordsPhone } from './wordsPhone.ts'

const survey = '/surveys/mihon-shitsumon'
const opinion = '朝の見本バスを、もう一本ふやしてほしいです。'

let phone: WordsPhone
const take = (given: WordsPhone): void => { phone = given }

const heading = (name: string) => phone.page.getByRole('heading', { level: 2, name }).waitFor()
const next = () => phone.press('次へ')

async function begin(): Promise<void> {
  await phone.open(survey)
  await phone.press('回答をはじめる')
  await phone.page.getByText('1/4ページ').waitFor()
}

async function answerAbout(): Promise<void> {
  const { main } = phone
  await next()
  await heading('あなたについて')
  await main.getByLabel('南地区(見本)').check()
  await main.getByLabel('年齢').fill('２０')
  await main.getByLabel('農業').check()
  await main.getByLabel('一週間に働く時間').fill('38.5')
}

describe.each(databases)('a survey, the server\'s words in $name', ({ newAddress }) => {
  givenEach(async browser => createWordsPhone(browser, await newAddress()), take)

  it('is answered page by page, outlives a reload and the server, waits, and arrives once', async () => {
    const { page, server, main } = phone
    await phone.open(survey)
    await phone.isFine()
    await begin()
    await phone.isFine()
    await next()
    await heading('あなたについて')
    await next()
    await phone.shows('2か所を直してください')
    await phone.isFine()
    await main.getByRole('link', { name: /^年齢/ }).click()
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('question-age')
    await page.goBack()
    await answerAbout()
    await phone.isFine()
    await next()
    await heading('暮らし')
    await main.getByLabel('まあ満足').check()
    await main.getByText('8', { exact: true }).click()
    for (const issue of ['公園', 'バス', '水害への備え']) await phone.press(issue)
    await phone.press('水害への備えを上へ')
    await main.getByLabel('年', { exact: true }).fill('2019')
    await main.getByLabel('月', { exact: true }).fill('3')
    await main.getByLabel('日', { exact: true }).fill('1')
    await phone.isFine()
    await next()
    await heading('ご意見')
    await main.getByLabel('自由意見').fill(opinion)
    await phone.isKept(opinion)
    await server.kill()
    await page.reload()
    await heading('ご意見')
    await expect.poll(() => main.getByLabel('自由意見').inputValue()).toBe(opinion)
    await main.getByLabel('これが見本であることを確認しました。').check()
    await phone.press('回答を確認する')
    await phone.shows('まだ提出していません')
    for (const text of ['南地区(見本)', '1位 公園、2位 水害への備え、3位 バス', '2019年3月1日', opinion]) await phone.shows(text)
    await phone.isFine()
    await phone.press('回答を提出する')
    await phone.shows('まだ市に届いていません')
    expect(await main.innerText()).not.toContain('市に届きました')
    await server.start()
    await phone.sendNow()
    await phone.receiptNumber()
    await phone.open(survey)
    await phone.shows('送信済み')
    const rows = server.city('responses', 'export', 'mihon-shitsumon', '--format', 'json')
    expect(rows.split(opinion)).toHaveLength(2)
  })
})

describe('a survey', () => {
  givenEach(createWordsPhone, take)

  it('names what a changed answer takes away, and clears it only when the person agrees', async () => {
    const { page, main } = phone
    await begin()
    await answerAbout()
    await main.getByLabel('年齢').fill('12')
    await main.getByLabel('年齢').blur()
    const dialog = page.getByRole('dialog', { name: '2問の回答が消えます' })
    await dialog.getByText('38.5').waitFor()
    await phone.isFine()
    await dialog.getByRole('button', { name: '変えずに戻る' }).click()
    await expect.poll(() => main.getByLabel('一週間に働く時間').inputValue()).toBe('38.5')
    expect(await main.getByLabel('年齢').inputValue()).toBe('20')
    await main.getByLabel('年齢').fill('12')
    await main.getByLabel('年齢').blur()
    await dialog.getByRole('button', { name: '答えを変えて、上の回答を消す' }).click()
    await expect.poll(() => main.getByLabel('一週間に働く時間').count()).toBe(0)
    await main.getByLabel('年齢').fill('30')
    expect(await main.getByLabel('一週間に働く時間').inputValue()).toBe('')
  })

  it('has several drafts side by side, each at its page, and in its language', async () => {
    const { main } = phone
    await begin()
    await answerAbout()
    await phone.isKept('38.5')
    await phone.open(survey)
    await main.getByLabel(/^質問の言語/).selectOption('en')
    await phone.press('回答をはじめる')
    await main.getByText('This is a sample survey').waitFor()
    await next()
    await heading('About you')
    await main.getByLabel('North (sample)').check()
    await phone.isKept('"north"')
    await phone.open(survey)
    await expect.poll(() => main.getByRole('link', { name: /書きかけの続き/ }).count()).toBe(2)
    await main.getByRole('link', { name: /書きかけの続き/ }).last().click()
    await heading('あなたについて')
    expect(await main.getByLabel('年齢').inputValue()).toBe('20')
  })

  it('tells the earlier tab when another one has written on, and takes what was written there if wanted', async () => {
    const { page, context, main } = phone
    await begin()
    await answerAbout()
    await phone.isKept('38.5')
    const other = await context.newPage()
    await other.goto(page.url())
    await other.getByLabel('年齢').fill('45')
    await phone.shows('別の画面で書き変えられています')
    await phone.isFine()
    await phone.press('別の画面の内容にする')
    await expect.poll(() => main.getByLabel('年齢').inputValue()).toBe('45')
    await other.close()
  })

  it('takes the code of the link in the city\'s letter, and asks for none when the answer is corrected', async () => {
    const { page, server, main } = phone
    const today = new Date(Date.now() + 9 * 3_600_000)
    const day = (days: number) => new Date(today.getTime() + days * 86_400_000).toISOString().slice(0, 10)
    server.city('survey', 'import', 'data/samples/every-type', '--id', 'code-survey', '--opens', day(-1), '--closes', day(20), '--access', 'codes')
    const code = /[0-9A-HJKMNP-TV-Z]{4}(?:-[0-9A-HJKMNP-TV-Z]{4}){2}/.exec(server.city('survey', 'codes', 'code-survey', '1'))?.[0] ?? ''
    await server.serves('survey-code-survey')
    await phone.open(`/surveys/code-survey#code=${code}`)
    await expect.poll(() => main.getByLabel('回答番号').inputValue()).toBe(code)
    await phone.press('回答をはじめる')
    await page.getByText('1/4ページ').waitFor()
    await answerAbout()
    await next()
    await heading('暮らし')
    await next()
    await heading('ご意見')
    await main.getByLabel('これが見本であることを確認しました。').check()
    await phone.press('回答を確認する')
    await main.getByLabel('回答番号').fill('')
    await phone.shows('回答番号を入力すると、提出できます。')
    await main.getByLabel('回答番号').fill(code.toLowerCase())
    await phone.isFine()
    await phone.press('回答を提出する')
    await phone.shows('市に届きました')
    await phone.press('訂正する')
    await phone.shows('前に送った回答の訂正です')
    await page.goto(`${page.url().replace(/\?.*/, '')}?page=2`)
    await main.getByLabel('年齢').fill('21')
    await phone.isKept('"age":21')
    await page.goto(`${page.url().replace(/\?.*/, '')}?page=5`)
    await phone.shows('回答を確認する')
    expect(await main.getByLabel('回答番号').count()).toBe(0)
    await phone.press('回答を提出する')
    await phone.shows('市に届きました')
  })

  it('has results with a table, and a chart of what matters and does not satisfy', async () => {
    await phone.open('/surveys/mihon-ishiki-kekka/result')
    await phone.shows('重点課題')
    await phone.shows('5未満など')
    await phone.isFine()
  })
})
