import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { importCity } from '../../src/importer/importCity.ts'
import { startServer, type RunningServer } from '../../src/server/startServer.ts'
import { launchBrowser } from '../browser/launchBrowser.ts'
import { axeProblems } from './axeProblems.ts'

/** With the evaluation of 見本市, a city that does not exist. */
describe('the progress of the sample city', () => {
  let browser: Browser
  let server: RunningServer
  let root: string
  let context: BrowserContext
  let page: Page

  const open = async (address: string): Promise<void> => {
    await page.goto(new URL(address, server.url).href)
    await page.locator('main header h1').waitFor()
  }

  beforeAll(async () => {
    root = mkdtempSync(join(tmpdir(), 'progress-'))
    const cityDir = join(root, 'city')
    cpSync('tests/fixtures/evaluation/city', cityDir, { recursive: true })
    await importCity(cityDir)
    const dirs = { cityDir, appDir: 'dist/app', dataDir: join(root, 'var') }
    server = await startServer({ host: '127.0.0.1', port: 0, ...dirs, operator: undefined, isBehindTls: false, logLevel: 'silent' }, '2026-04-01T00:00:00.000Z')
    browser = await launchBrowser()
    context = await browser.newContext({ locale: 'ja-JP', viewport: { width: 360, height: 740 }, serviceWorkers: 'block' })
    page = await context.newPage()
  })
  afterAll(async () => {
    await browser.close()
    await server.app.close()
    rmSync(root, { recursive: true })
  })

  it('shows on a project the actual value beside the target, the city’s rating as the city’s, and the app’s figure as the app’s', async () => {
    await open('/projects/1-101')
    const results = page.getByRole('list', { name: '実績と評価' })
    const [first, second] = await results.getByRole('listitem').allInnerTexts()
    expect(first).toContain('実績値 1,050人 (目標値 1,100人)')
    expect(first).toMatch(/市の評価\s+○ 見本に近い/)
    expect(first).toMatch(/アプリによる計算 達成率 95\.0% 目標に未達/)
    expect(first).toContain('(1,050 − 100) ÷ (1,100 − 100) × 100 = 95.0%')
    expect(first).toContain('2022-09-30公表。出典: 見本市「見本の事業評価」(見本)')
    expect(second).toMatch(/達成率 100\.0% 目標を達成/)
    expect(await axeProblems(page)).toEqual([])
  })

  it('says that a value was not measured, and computes nothing from words', async () => {
    await open('/projects/1-102')
    expect(await page.getByRole('list', { name: '実績と評価' }).innerText()).toContain('実績値は未測定です。')
    await open('/projects/1-103')
    const words = await page.getByRole('list', { name: '実績と評価' }).innerText()
    expect(words).toContain('言葉で書かれているため、計算しません')
    expect(words).toContain('実績値 未公表')
  })

  it('counts on the pages of policy and pillar', async () => {
    for (const address of ['/policies/01', '/plan/1']) {
      await open(address)
      await expect.poll(() => page.getByRole('region', { name: '進行状況' }).innerText()).toContain('指標3のうち、未達成2、判定できないもの1')
    }
  })

  it('is seen at a glance, by year, and narrowed down by the city’s rating or by what is unpublished', async () => {
    await open('/progress')
    const shown = () => page.getByRole('region', { name: /^事業ごと/ }).getByRole('link').allInnerTexts()
    expect(await shown()).toHaveLength(3)
    expect(await axeProblems(page)).toEqual([])
    await page.getByLabel('評価や状況でしぼる').selectOption({ label: '市の評価 △ 見本に届かず' })
    await expect.poll(async () => (await shown()).join()).toMatch(/^1-102/)
    await page.getByText('令和4年度', { exact: true }).first().click()
    await page.getByText('あてはまる事業はありません').waitFor()
    await page.getByLabel('評価や状況でしぼる').selectOption({ label: '未公表の指標がある' })
    await expect.poll(async () => (await shown()).join()).toMatch(/^1-103/)
    expect(page.url()).toContain('year=2022')
  })
})
