import { describe, expect, it } from 'vitest'
import { givenEach } from '../givenEach.ts'
import { createWordsPhone, type WordsPhone } from '../wordsPhone.ts'
import { heard, listen } from './heard.ts'
import { createScreenReader, type ScreenReader } from './screenReader.ts'

let phone: WordsPhone
let reader: ScreenReader
const take = (given: WordsPhone): void => {
  phone = given
  reader = createScreenReader(given.page)
}

const tells = (...lines: readonly string[]) => reader.tells(...lines)
const saysOnce = (words: string) => reader.saysOnce(words)

describe('to a screen reader', () => {
  givenEach(createWordsPhone, take)

  it('a first visit tells the places, the page one is on, the count of hits once, and whether a project is followed', async () => {
    const { page, main } = phone
    await phone.open('/')
    await tells('- link "本文へ移動"', '- banner:', '- navigation "メニュー":', '- main:', '- contentinfo:', '[level=1]', '- button "ふりがな"')
    expect(await page.getByRole('navigation', { name: 'メニュー' }).locator('[aria-current]').evaluateAll(links => links.map(link => [link.getAttribute('aria-current'), link.textContent.trim()]))).toEqual([['page', 'ホーム']])
    const home = await page.title()
    await main.getByRole('link', { name: '計画をさがす' }).click()
    await tells('- searchbox "さがす言葉"')
    expect(await page.title()).not.toBe(home)
    await listen(page)
    await main.getByRole('searchbox').pressSequentially('公園')
    await saysOnce('件見つかりました')
    await tells('- region "さがした結果":')
    await phone.open('/projects/24-101')
    await listen(page)
    await main.getByRole('button', { name: 'フォローする' }).click()
    await tells('- button "フォロー中" [pressed]')
    await saysOnce('フォロー')
  })

  it('a chart has its name, what it says, and its figures as a table; a choice of years is a group; a table is opened and closed', async () => {
    const { page, main } = phone
    await phone.open('/costs')
    await tells('- figure "年度ごとの事業費(財源別)":', '- columnheader "令和3年度(2021年度)"', '- rowheader "一般財源"', '- group "年度を選ぶ":', '- radio "合計" [checked]')
    expect(await main.getByRole('figure').first().locator('.summary').innerText()).toContain('円')
    await listen(page)
    await main.getByRole('radio', { name: '合計' }).press('ArrowRight')
    await saysOnce('令和3年度')
    await main.getByRole('button', { name: /^表で見る/ }).first().click()
    await tells('- \'button "表を閉じる : 年度ごとの事業費(財源別)" [expanded]')
  })

  it('a survey tells what is required, what is wrong and why, what is chosen, in what order, and in what language', async () => {
    const { page, main } = phone
    await phone.open('/surveys/mihon-shitsumon')
    await main.getByLabel(/^質問の言語/).selectOption('en')
    await phone.press('回答をはじめる')
    await main.getByText('This is a sample survey').waitFor()
    expect(await main.getByText('This is a sample survey').evaluate(text => text.closest('[lang]')?.getAttribute('lang'))).toBe('en')
    await main.getByLabel(/^質問の言語/).selectOption('ja')
    await phone.press('次へ')
    await page.getByRole('heading', { name: 'あなたについて' }).waitFor()
    await phone.press('次へ')
    await tells('- group "2か所を直してください":', '- \'link "年齢: 回答してください。"\'', '- radiogroup "お住まいの地区 ※必須" [invalid]:', '- textbox "年齢 ※必須" [invalid]')
    expect(await reader.describes(main.getByLabel(/^年齢/))).toContain('回答してください。')
    expect(await main.getByLabel(/^年齢/).getAttribute('aria-required')).toBe('true')
    await main.getByLabel('年齢').fill('30')
    await main.getByLabel('南地区(見本)').check()
    await tells('- radio "南地区(見本)" [checked]')
    await phone.press('次へ')
    await page.getByRole('heading', { name: '暮らし' }).waitFor()
    await listen(page)
    await phone.press('公園')
    await saysOnce('公園を1位にしました。')
    await phone.press('バス')
    await saysOnce('バスを2位にしました。')
    await phone.press('バスを上へ')
    await saysOnce('バスを1位にしました。')
    await tells('- button "バスを上へ" [disabled]')
    await phone.press('水害への備え')
    await saysOnce('水害への備えを3位にしました。')
    await phone.press('次へ')
    await page.getByRole('heading', { name: 'ご意見' }).waitFor()
    await main.getByLabel('これが見本であることを確認しました。').check()
    await tells('[checked]')
    await phone.press('回答を確認する')
    await tells('- heading "回答を確認する" [level=2]')
  })

  it('設定 tells each choice with its group, what is chosen, and what a switch is set to', async () => {
    const { main } = phone
    await phone.open('/settings')
    await tells('- group "', '- radio "日本語" [checked]')
    await main.getByRole('checkbox', { name: /高コントラスト/ }).check()
    await tells('[checked]')
    await main.getByRole('radio', { name: 'English', exact: true }).check()
    await expect.poll(() => phone.page.locator('html').getAttribute('lang')).toBe('en')
    await tells('- navigation "Menu":')
  })

  it('a plan that is on its way is told to be stored, once, however many parts come', async () => {
    const tab = await phone.another({ serviceWorkers: 'block' })
    const held: (() => void)[] = []
    await tab.route('**/data/**', async (route) => {
      await new Promise<void>((resolve) => { held.push(resolve) })
      await route.continue()
    })
    await tab.goto(`${phone.server.origin}/plan`)
    await tab.getByRole('heading', { name: '準備' }).waitFor()
    await tab.getByText('計画を準備しています').waitFor()
    await listen(tab)
    while (await tab.locator('main header h1').count() === 0) {
      for (const letGo of held.splice(0, 1)) letGo()
      await tab.waitForTimeout(50)
    }
    const said = (await heard(tab)).filter(words => /計画|保存/.test(words))
    expect(said).toEqual([expect.stringContaining('保存が終わると')])
  })
})
