import { press, says, type Screen } from './screen.ts'

/** What is written, to its receipt. The sample's own words are in Japanese or in English. */
export const writtenScreens: readonly Screen[] = [
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
      await main.getByLabel(/^(?:年齢|Age)/).fill('12')
      await main.getByLabel(/^(?:年齢|Age)/).blur()
      await page.getByRole('dialog').getByText('38.5').waitFor()
      await shoot('2-losing-answers')
      await page.getByRole('dialog').getByRole('button', { name: new RegExp(said('surveys.keepAnswer')) }).click()
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
      await page.getByRole('main').getByLabel(new RegExp(`^${said('city.name')}`)).fill('見本 花子')
      await page.getByRole('main').getByLabel(new RegExp(`^${said('city.address')}`)).fill('見本市一丁目')
      await press(page, toNextStep)
      await says(page, '根の張り方も')
      await shoot('3-review')
      await press(page, `^${said('common.submit')}$`)
      await says(page, said('submissions.arrived'))
      await shoot('4-receipt')
      for (const [key, step] of [['submissions.withdraw', '5-taking-back'], ['submissions.removeReceipt', '6-removing-receipt']] as const) {
        await press(page, said(key))
        await page.getByRole('dialog').waitFor()
        await shoot(step)
        await page.keyboard.press('Escape')
      }
    },
  },
  {
    name: 'write-registration', path: '/events/mihon-workshop',
    async act(page, shoot, said) {
      await press(page, said('events.register'))
      await page.getByRole('main').getByLabel(new RegExp(`^${said('events.people')}`)).fill('2')
      await page.getByRole('main').getByLabel(new RegExp(`^${said('city.name')}`)).fill('見本 花子')
      await page.getByRole('main').getByLabel(new RegExp(`^${said('city.contact')}`)).fill('090-0000-0000')
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
    name: 'write-proposal', path: '/proposals?about=project:24-101',
    async act(page, shoot, said) {
      const main = page.getByRole('main')
      const toNextStep = `^${said('compose.nextStep')}`
      await press(page, said('proposals.write'))
      await main.getByLabel(new RegExp(`^${said('proposals.text')}`)).fill('坂の途中にベンチがほしいです。')
      await press(page, toNextStep)
      await shoot('1-faults')
      await main.getByLabel(new RegExp(`^${said('proposals.subject')}`)).fill('休める場所')
      await press(page, toNextStep)
      await press(page, toNextStep)
      const problem = { type: 'about:blank', status: 422, title: '受け付けられません。', code: 'invalid', errors: [{ at: 'text', reason: '見本の理由です。' }] }
      await page.context().route('**/api/submissions/*', route => route.request().postData()?.includes('坂の途中')
        ? route.fulfill({ status: 422, contentType: 'application/problem+json', body: JSON.stringify(problem) })
        : route.abort())
      await press(page, `^${said('common.submit')}$`)
      await says(page, said('submissions.attention'))
      await shoot('2-attention')
      await press(page, `^${said('submissions.discard')}$`)
      await shoot('3-discarding')
    },
  },
  {
    name: 'write-draft', path: '/proposals',
    async act(page, shoot, said) {
      await press(page, said('proposals.write'))
      await page.getByRole('main').getByLabel(new RegExp(`^${said('proposals.text')}`)).fill('公園の水飲み場を増やしてほしいです。')
      await says(page, said('compose.savedAt'))
      await shoot('kept')
    },
  },
]
