import type { Page } from 'playwright-core'

/** A screen of which pictures are taken. */
export interface Screen {
  /** Part of the pictures' file names. */
  readonly name: string
  readonly path: string
  /** What is done there before, and between, the pictures. Without it there is one. */
  readonly act?: (page: Page, shoot: (step: string) => Promise<void>) => Promise<void>
}

const at = (path: string): Screen => ({ name: path === '/' ? 'home' : path.slice(1).replaceAll('/', '-'), path })
const press = (page: Page, name: string | RegExp): Promise<void> => page.getByRole('main').getByRole('button', { name, exact: typeof name === 'string' }).first().click()
const says = (page: Page, text: string): Promise<void> => page.getByRole('main').getByText(text).first().waitFor()

async function found(page: Page, shoot: (step: string) => Promise<void>): Promise<void> {
  await says(page, '見つかりました')
  await shoot('found')
}

/** Every kind of page, with the longest texts that the first city's plan has. */
const pages: readonly Screen[] = [
  '/', '/plan', '/plan/1', '/plan/2', '/plan/5', '/policies/01', '/policies/34', '/projects/1-101', '/projects/38-102', '/projects/26-101', '/projects/19-103',
  '/leading-projects', '/leading-projects/2', '/sdgs', '/sdgs/17', '/divisions', '/costs', '/costs/pillars/1', '/costs/policies/34', '/costs/projects',
  '/progress', '/introduction', '/introduction/1-4', '/participation', '/participation/initiatives/01', '/participation/records/2022',
  '/surveys/mihon-shitsumon', '/surveys/mihon-shitsumon/paper', '/surveys/mihon-ishiki-kekka', '/surveys/mihon-ishiki-kekka/result', '/calls/mihon-call', '/calls/mihon-call-kekka', '/calls/mihon-call-kekka/result',
  '/events', '/events/mihon-workshop', '/proposals', '/search', '/follow', '/changes', '/submissions', '/receipts', '/settings', '/about', '/no/such/page',
].map(at)

const searches: readonly Screen[] = [
  { name: 'search-hits', path: '/search#q=%E5%AD%90%E8%82%B2%E3%81%A6', act: found },
  { name: 'search-none', path: '/search#q=qqqq', act: found },
]

/** What is written, to its receipt. */
const writing: readonly Screen[] = [
  {
    name: 'write-survey', path: '/surveys/mihon-shitsumon',
    async act(page, shoot) {
      const main = page.getByRole('main')
      await press(page, '回答をはじめる')
      await says(page, '1/4ページ')
      await shoot('1')
      await press(page, '次へ')
      await says(page, '年齢')
      await press(page, '次へ')
      await says(page, '直してください')
      await shoot('2-faults')
      await main.getByLabel('南地区(見本)').check()
      await main.getByLabel('年齢').fill('20')
      await main.getByLabel('農業').check()
      await main.getByLabel('一週間に働く時間').fill('38.5')
      await press(page, '次へ')
      await says(page, 'まあ満足')
      await main.getByLabel('まあ満足').check()
      for (const issue of ['公園', 'バス', '水害への備え']) await press(page, issue)
      await shoot('3')
      await press(page, '次へ')
      await says(page, '4/4ページ')
      await shoot('4')
    },
  },
  {
    name: 'write-comment', path: '/calls/mihon-call',
    async act(page, shoot) {
      await press(page, '意見を書く')
      await press(page, /^ここに意見を書く\s*:\s*「2 /)
      await page.keyboard.type('根の張り方も、みんなで見て決めたいです。')
      await shoot('1')
      await press(page, /^次へ/)
      await press(page, /^次へ/)
      await says(page, '直してください')
      await shoot('2-faults')
      await page.getByRole('main').getByLabel(/^氏名/).fill('見本 花子')
      await page.getByRole('main').getByLabel(/^住所/).fill('見本市一丁目')
      await press(page, /^次へ/)
      await says(page, '根の張り方も')
      await shoot('3-review')
      await press(page, '提出する')
      await says(page, '市に届きました')
      await shoot('4-receipt')
    },
  },
  {
    name: 'write-registration', path: '/events/mihon-workshop',
    async act(page, shoot) {
      await press(page, '参加を申し込む')
      await page.getByRole('main').getByLabel(/^参加する人数/).fill('2')
      await page.getByRole('main').getByLabel(/^氏名/).fill('見本 花子')
      await page.getByRole('main').getByLabel(/^連絡先/).fill('090-0000-0000')
      await shoot('1')
      await press(page, /^次へ/)
      await says(page, '2人')
      await shoot('2-review')
      await page.context().route('**/api/submissions/*', route => route.abort())
      await press(page, '申し込む')
      await says(page, 'まだ市に届いていません')
      await shoot('3-waiting')
    },
  },
  {
    name: 'write-proposal', path: '/proposals?about=24-101',
    async act(page, shoot) {
      await press(page, '提案を書く')
      await page.getByRole('main').getByLabel(/^本文/).fill('坂の途中にベンチがほしいです。')
      await press(page, /^次へ/)
      await shoot('1-faults')
    },
  },
]

/** What the same phone shows once it holds drafts, receipts, what waits, and follows. */
const afterwards: readonly Screen[] = [
  {
    name: 'used-project', path: '/projects/24-101',
    async act(page, shoot) {
      await press(page, /フォロー/)
      await shoot('followed')
    },
  },
  { name: 'used-home', path: '/' },
  { name: 'used-participation', path: '/participation' },
  { name: 'used-follow', path: '/follow' },
  { name: 'used-submissions', path: '/submissions' },
]

export const screens: readonly Screen[] = [...pages, ...searches, ...writing, ...afterwards]
