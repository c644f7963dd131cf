import type { Page } from 'playwright-core'
import { walkTo } from '../e2e/access/walk.ts'
import type { Screen } from './screen.ts'

/** Takes the plan from the phone, and stands where the app is not at work. */
async function forgetPlan(page: Page): Promise<void> {
  const origin = new URL(page.url()).origin
  await page.goto(`${origin}/healthz`)
  await page.evaluate(async () => {
    for (const { name } of await indexedDB.databases()) if (name) indexedDB.deleteDatabase(name)
  })
}

/** The states that no address has; the last leave the phone without its plan and in another language. */
export const stateScreens: readonly Screen[] = [
  {
    name: 'state-furigana', path: '/policies/34',
    async act(page, shoot, said) {
      const button = page.getByRole('banner').getByRole('button', { name: new RegExp(said('furigana.name')) })
      await button.click()
      await page.locator('main rt').first().waitFor()
      await shoot('on')
      await button.click()
    },
  },
  {
    name: 'state-aloud', path: '/policies/34',
    async act(page, shoot, said) {
      await page.getByRole('button', { name: new RegExp(said('aloud.start')) }).click()
      await page.getByRole('group', { name: new RegExp(said('aloud.start')) }).waitFor()
      await shoot('reading')
    },
  },
  {
    name: 'state-search', path: '/search#q=%E5%85%AC%E5%9C%92',
    async act(page, shoot, said) {
      await page.getByRole('main').getByText(new RegExp(said('search.filter'))).first().click()
      await shoot('filters')
    },
  },
  {
    name: 'state-offline', path: '/plan',
    async act(page, shoot) {
      await page.context().setOffline(true)
      await page.locator('details.bar summary').click()
      await shoot('details')
      await page.context().setOffline(false)
    },
  },
  {
    name: 'state-page', path: '/plan',
    async act(page, shoot, said) {
      await page.route('**/assets/ParticipationPage*', route => route.abort())
      await page.goto(new URL('/participation', page.url()).href)
      await page.getByRole('heading', { name: new RegExp(said('page.failed')) }).waitFor()
      await shoot('failed')
      await page.unroute('**/assets/ParticipationPage*')
    },
  },
  {
    name: 'state-language', path: '/settings',
    async act(page, shoot) {
      await page.route('**/assets/language-tl-*', route => route.abort())
      await page.getByRole('radio', { name: 'Tagalog' }).click()
      await shoot('missing')
      await walkTo(page, '/plan')
      await shoot('missing-elsewhere')
      await page.unroute('**/assets/language-tl-*')
    },
  },
  {
    name: 'state-plan', path: '/plan',
    async act(page, shoot) {
      await forgetPlan(page)
      let answer = (): void => undefined
      const asked = new Promise<void>((resolve) => { answer = resolve })
      await page.route('**/data/**', async (route) => {
        await asked
        await route.abort()
      })
      await page.goBack({ waitUntil: 'commit' })
      await page.locator('main [role=status]').first().waitFor()
      await shoot('waiting')
      answer()
      await page.locator('main [role=alert]').first().waitFor()
      await shoot('missing')
      await page.unroute('**/data/**')
    },
  },
  {
    name: 'state-first', path: '/',
    async act(page, shoot) {
      await page.addInitScript(() => {
        localStorage.removeItem('look')
        Object.defineProperty(navigator, 'languages', { value: ['vi'] })
      })
      await page.reload({ waitUntil: 'networkidle' })
      await page.locator('main h1').first().waitFor()
      await shoot('language-offered')
    },
  },
]
