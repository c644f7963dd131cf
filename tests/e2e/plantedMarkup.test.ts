import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runCity } from '../../src/city/runCity.ts'
import { openStorage, type StorageSettings } from '../../src/storage/openStorage.ts'
import { launchBrowser } from '../browser/launchBrowser.ts'
import { walkTo } from './access/walk.ts'
import { phoneOptions } from './cityPhone.ts'
import { sampleCity, startCityServer, type CityServer } from './cityServer.ts'
import { watchBorders } from './watchBorders.ts'

const markup = '<img src=/x onerror=document.title=\'taken\'><script>document.title=\'taken\'</script><svg onload=document.title=\'taken\'>\u202E</b>'
const script = 'javascript:document.title=\'taken\''
const links = `[押す](${script}) [押す](data:text/html,x) <${script}> ![図](https://elsewhere.example/x.png)`

const files: Readonly<Record<string, string>> = {
  'survey/survey.csv': `type,name,label,hint\ntext,opinion,ご意見${markup},補足${markup}\nselect_one c,one,一つ${markup},\n`,
  'survey/choices.csv': `list_name,name,label\nc,a,選択肢${markup}\nc,b,乙\n`,
  'survey/settings.csv': `form_title,form_id\n題名${markup},mihon\n`,
  'draft.md': `# 見本の計画${markup}\n\n本文${markup}\n\n${links}\n\n${markup}\n\n| 表${markup} |\n| --- |\n| ${markup} |\n\n\`\`\`\n${markup}\n\`\`\`\n`,
  'call.yaml': JSON.stringify({
    'ID': 'midori', '案件名': `募集${markup}`, '趣旨・背景': `背景${markup}\n\n${links}`, '募集開始': '2026-05-01', '募集終了': '2026-06-01', '対象者': [`だれでも${markup}`],
    '結果公表予定': `夏${markup}`, '問い合わせ先': { '担当課': `課${markup}`, 'メール': `a@example.jp?${markup}`, '電話': `0000${markup}` }, '案': 'draft.md',
    '資料': [{ '題名': `資料${markup}`, 'ファイル': 'draft.md' }],
  }),
  'result.yaml': JSON.stringify({
    '人数': 1, '件数': 1, '結果': `修正${markup}`, '区分': [{ '記号': 'A', '意味': `同様${markup}` }],
    '回答': [{ '意見の概要': `概要${markup}${links}`, '区分': 'A', '市の考え方': `考え方${markup}${links}`, '修正前': markup, '修正後': markup }],
  }),
  'events.csv': `ID,イベント名,開始日,説明,場所名称,備考\nkai,催し${markup},2030-08-04,説明${markup},会館${markup},備考${markup}\n`,
}

/** What others wrote, with markup in every place that takes a text, published by the staff's own commands. */
async function publishPlanted(place: StorageSettings): Promise<void> {
  const directory = mkdtempSync(join(tmpdir(), 'planted-'))
  mkdirSync(join(directory, 'survey'))
  for (const [name, text] of Object.entries(files)) writeFileSync(join(directory, name), text)
  const storage = await openStorage(place)
  const run = async (now: string, ...args: readonly string[]): Promise<void> => {
    const { errors } = await runCity(args, { now, directory, randomBytes: count => new Uint8Array(count), storage: () => Promise.resolve(storage), cityDir: () => 'tests/city/fixtures/city', output: () => Promise.resolve() })
    if (errors.length > 0) throw new Error(errors.join('\n'))
  }
  await run('2026-05-10T00:00:00.000Z', 'survey', 'import', 'survey', '--opens', '2026-05-01', '--closes', '2099-12-31', '--purpose', `目的${markup}`, '--division', `課${markup}`)
  await run('2026-05-10T00:00:00.000Z', 'call', 'import', 'call.yaml')
  await run('2026-05-10T00:00:00.000Z', 'events', 'import', 'events.csv')
  await run('2026-07-10T00:00:00.000Z', 'results', 'publish', 'midori', '--file', 'result.yaml')
  await storage.close()
  rmSync(directory, { recursive: true })
}

describe('markup in what others wrote', () => {
  let browser: Browser
  let server: CityServer
  let context: BrowserContext
  let page: Page
  let crossings: readonly string[]

  beforeAll(async () => {
    browser = await launchBrowser()
    server = await startCityServer(sampleCity, { furnish: publishPlanted })
    await server.kill()
    server.rewrite('outline', '見本の目標', `見本の目標${markup}`)
    server.rewrite('outline', '見本の計画', `見本の計画${markup}`)
    await server.start()
    context = await browser.newContext(phoneOptions)
    crossings = await watchBorders(context, server.origin)
    page = await context.newPage()
    await page.goto(`${server.origin}/settings`)
    await page.locator('main header h1').waitFor()
  })
  afterAll(async () => {
    await browser.close()
    await server.remove()
  })

  /** Whatever became an element, an event or the address of a script. */
  const living = () => page.evaluate(() => [
    ...Array.from(document.querySelectorAll('main :is(img, script, iframe, object, embed), [onerror], [onload]'), element => element.outerHTML),
    ...Array.from(document.querySelectorAll('a[href]'), link => link.getAttribute('href') ?? '').filter(href => /^\s*(javascript|data|vbscript):/i.test(href)),
    ...document.title === 'taken' ? ['the title'] : [],
  ])

  it.each([
    ['a survey', '/surveys/mihon', 3], ['a call with its draft and materials', '/calls/midori', 8], ['the city\'s answers', '/calls/midori/result', 4],
    ['an event', '/events/kai', 3], ['what one can take part in', '/participation', 1], ['the plan', '/plan', 1],
  ])('stands on the page of %s as it was written, and does nothing', async (_case, address, least) => {
    await walkTo(page, address)
    await expect.poll(async () => (await page.locator('main').innerText()).split('onerror=document.title').length - 1).toBeGreaterThanOrEqual(least)
    for (const details of await page.locator('main summary').all()) await details.click()
    expect(await living()).toEqual([])
  })

  it('stands in a form and in what was written into it, to the end', async () => {
    await page.goto(`${server.origin}/surveys/mihon`)
    await page.getByRole('button', { name: '回答をはじめる' }).click()
    await page.getByRole('textbox').first().fill(`${markup}${links}`)
    expect(await living()).toEqual([])
    await page.getByRole('button', { name: '回答を確認する' }).click()
    await page.getByRole('button', { name: '回答を提出する' }).waitFor()
    expect(await living()).toEqual([])
    await page.getByRole('button', { name: '回答を提出する' }).click()
    await page.getByText('市に届きました').first().waitFor()
    await expect.poll(() => page.locator('main').innerText()).toContain('onerror=document.title')
    expect(await living()).toEqual([])
  })

  it('asks for nothing elsewhere, and the policy had nothing to forbid', () => {
    expect(crossings).toEqual([])
  })
})
