import type { Page } from 'playwright-core'
import type { Said } from './createSaid.ts'

/** A screen of which pictures are taken. */
export interface Screen {
  /** Part of the pictures' file names. */
  readonly name: string
  readonly path: string
  /** What is done there before, and between, the pictures, in whichever language. Without it there is one. */
  readonly act?: Act
}

type Act = (page: Page, shoot: (step: string) => Promise<void>, said: Said) => Promise<void>

const at = (path: string): Screen => ({ name: path === '/' ? 'home' : path.slice(1).replaceAll('/', '-'), path })
const press = (page: Page, name: string): Promise<void> => page.getByRole('main').getByRole('button', { name: new RegExp(name) }).first().click()
const says = (page: Page, text: string): Promise<void> => page.getByRole('main').getByText(new RegExp(text)).first().waitFor()

const found: Act = async (page, shoot, said) => {
  await page.getByRole('main').getByRole('status').filter({ hasText: new RegExp(said('search.found')) }).first().waitFor()
  await shoot('found')
}

/** Every kind of page, with the longest texts that the first city's plan has. */
const pages: readonly Screen[] = [
  '/', '/plan', '/plan/1', '/plan/2', '/plan/5', '/policies/01', '/policies/34', '/projects/1-101', '/projects/38-102', '/projects/26-101', '/projects/19-103',
  '/leading-projects', '/leading-projects/2', '/sdgs', '/sdgs/17', '/divisions', '/costs', '/costs/pillars/1', '/costs/policies/34', '/costs/projects',
  '/progress', '/introduction', '/introduction/1-4', '/participation', '/participation/initiatives/01', '/participation/records/2022',
  '/surveys/mihon-shitsumon', '/surveys/mihon-shitsumon/paper', '/surveys/mihon-ishiki-kekka', '/surveys/mihon-ishiki-kekka/result', '/calls/mihon-call', '/calls/mihon-call-kekka', '/calls/mihon-call-kekka/result',
  '/events', '/events/mihon-workshop', '/proposals', '/search', '/follow', '/changes', '/submissions', '/receipts', '/settings', '/about', '/glossary', '/accessibility', '/no/such/page',
].map(at)

const searches: readonly Screen[] = [
  { name: 'search-hits', path: '/search#q=%E5%AD%90%E8%82%B2%E3%81%A6', act: found },
  { name: 'search-none', path: '/search#q=qqqq', act: found },
]

/** What is written, to its receipt. The sample's own words are in Japanese or in English. */
const writing: readonly Screen[] = [
  {
    name: 'write-survey', path: '/surveys/mihon-shitsumon',
    async act(page, shoot, said) {
      const main = page.getByRole('main')
      const next = (): Promise<void> => press(page, `^${said('common.next')}$`)
      await press(page, said('surveys.begin'))
      await says(page, 'すべての種類の設問|every type of question')
      await shoot('1')
      await next()
      await main.getByLabel(/^(?:年齢|Age)/).waitFor()
      await next()
      await says(page, said('form.mendPlaces'))
      await shoot('2-faults')
      await main.getByLabel(/^(?:南地区|South)/).check()
      await main.getByLabel(/^(?:年齢|Age)/).fill('20')
      await main.getByLabel(/^(?:農業|Farmer)/).check()
      await main.getByLabel(/^(?:一週間に働く時間|Hours of work)/).fill('38.5')
      await next()
      await main.getByLabel(/^(?:まあ満足|Rather satisfied)/).check()
      for (const issue of ['公園|Parks', 'バス|Buses', '水害への備え|Flood protection']) await press(page, `^(?:${issue})`)
      await shoot('3')
      await next()
      await main.getByLabel(/^(?:郵便番号|Postcode)/).waitFor()
      await shoot('4')
    },
  },
  {
    name: 'write-comment', path: '/calls/mihon-call',
    async act(page, shoot, said) {
      const toNextStep = `^${said('compose.nextStep')}`
      await press(page, said('comments.write'))
      await press(page, `${said('comments.writeHere')}\\s*[:：]\\D*2 `)
      await page.keyboard.type('根の張り方も、みんなで見て決めたいです。')
      await shoot('1')
      await press(page, toNextStep)
      await press(page, toNextStep)
      await says(page, said('form.mendPlaces'))
      await shoot('2-faults')
      await page.getByRole('main').getByLabel(/^氏名/).fill('見本 花子')
      await page.getByRole('main').getByLabel(/^住所/).fill('見本市一丁目')
      await press(page, toNextStep)
      await says(page, '根の張り方も')
      await shoot('3-review')
      await press(page, `^${said('common.submit')}$`)
      await says(page, said('submissions.arrived'))
      await shoot('4-receipt')
    },
  },
  {
    name: 'write-registration', path: '/events/mihon-workshop',
    async act(page, shoot, said) {
      await press(page, said('events.register'))
      await page.getByRole('main').getByLabel(new RegExp(`^${said('events.people')}`)).fill('2')
      await page.getByRole('main').getByLabel(/^氏名/).fill('見本 花子')
      await page.getByRole('main').getByLabel(/^連絡先/).fill('090-0000-0000')
      await shoot('1')
      await press(page, `^${said('compose.nextStep')}`)
      await says(page, said('events.peopleCount'))
      await shoot('2-review')
      await page.context().route('**/api/submissions/*', route => route.abort())
      await press(page, `^${said('events.doRegister')}$`)
      await says(page, said('submissions.handedInAt'))
      await shoot('3-waiting')
    },
  },
  {
    name: 'write-proposal', path: '/proposals?about=24-101',
    async act(page, shoot, said) {
      await press(page, said('proposals.write'))
      await page.getByRole('main').getByLabel(new RegExp(`^${said('proposals.text')}`)).fill('坂の途中にベンチがほしいです。')
      await press(page, `^${said('compose.nextStep')}`)
      await shoot('1-faults')
    },
  },
]

/** What the same phone shows once it holds drafts, receipts, what waits, and follows. */
const afterwards: readonly Screen[] = [
  {
    name: 'used-project', path: '/projects/24-101',
    async act(page, shoot, said) {
      await press(page, said('follow.follow'))
      await shoot('followed')
    },
  },
  { name: 'used-home', path: '/' },
  { name: 'used-participation', path: '/participation' },
  { name: 'used-follow', path: '/follow' },
  { name: 'used-submissions', path: '/submissions' },
]

export const screens: readonly Screen[] = [...pages, ...searches, ...writing, ...afterwards]
