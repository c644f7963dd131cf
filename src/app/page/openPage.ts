import type { PlanReader } from '../db/planReader.ts'
import type { Page, PageParams } from './definePage.ts'
import type { OpenedPage } from './pageState.ts'

/** The tabs of the app. */
export type Tab = 'home' | 'plan' | 'participation' | 'follow' | 'settings'

/** A page as the router knows it. */
export interface PlacedPage {
  readonly page: Page
  /** The tab that is marked while the page is open. */
  readonly tab: Tab
  /** Whether the page shows the plan, and therefore says when the plan's years are over. */
  readonly isAboutPlan: boolean
  /** Whether the page says texts that no other page does, which are loaded for it. */
  readonly hasOwnTexts?: boolean
}

/** Opens a page: its code, with its own texts where it has some, and its data at the same time. Never throws. */
export async function openPage(placed: PlacedPage, reader: PlanReader, params: PageParams, readPageTexts: () => Promise<void>): Promise<OpenedPage> {
  const textsAreThere = placed.hasOwnTexts ? readPageTexts() : Promise.resolve()
  const codeSettles = settle(Promise.all([placed.page.component(), textsAreThere]).then(([code]) => code))
  const dataSettles = settle(loadData(placed, reader, params))
  // Missing code is said at once: data may have to wait for the plan.
  const code = await codeSettles
  if (code.status === 'rejected') return failed('code', code.reason)
  const data = await dataSettles
  if (data.status === 'rejected') return failed('data', data.reason)
  if (!data.value) return { kind: 'notFound' }
  const { loaded, plan } = data.value
  return {
    kind: 'shown',
    get title() {
      return loaded.title
    },
    props: loaded.props,
    component: code.value.default,
    plan,
  }
}

async function settle<Value>(promise: Promise<Value>): Promise<PromiseSettledResult<Value>> {
  const [settled] = await Promise.allSettled([promise])
  return settled
}

async function loadData({ page, isAboutPlan }: PlacedPage, reader: PlanReader, params: PageParams) {
  const loaded = await page.load(reader, params)
  if (!loaded) return undefined
  return { loaded, plan: isAboutPlan ? (await reader.outline()).plan : undefined }
}

function failed(because: 'code' | 'data', error: unknown): OpenedPage {
  return { kind: 'failed', because, message: error instanceof Error ? error.message : String(error) }
}
