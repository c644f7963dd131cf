import type { PlanReader } from '../db/planReader.ts'
import type { Page, PageParams } from './definePage.ts'
import type { OpenedPage } from './pageState.ts'

/** The tabs of the app. */
export type Tab = 'home' | 'plan' | 'participation' | 'settings'

/** A page as the router knows it. */
export interface PlacedPage {
  readonly page: Page
  /** The tab that is marked while the page is open. */
  readonly tab: Tab
  /** Whether the page shows the plan, and therefore says when the plan's years are over. */
  readonly isAboutPlan: boolean
}

/** Opens a page: its code and its data at the same time. Never throws. */
export async function openPage(placed: PlacedPage, reader: PlanReader, params: PageParams): Promise<OpenedPage> {
  const [code, data] = await Promise.allSettled([placed.page.component(), loadData(placed, reader, params)])
  if (code.status === 'rejected') return failed('code', code.reason)
  if (data.status === 'rejected') return failed('data', data.reason)
  if (!data.value) return { kind: 'notFound' }
  const { loaded, plan } = data.value
  return { kind: 'shown', title: loaded.title, props: loaded.props, component: code.value.default, plan }
}

async function loadData({ page, isAboutPlan }: PlacedPage, reader: PlanReader, params: PageParams) {
  const loaded = await page.load(reader, params)
  if (!loaded) return undefined
  return { loaded, plan: isAboutPlan ? (await reader.outline()).plan : undefined }
}

function failed(because: 'code' | 'data', error: unknown): OpenedPage {
  return { kind: 'failed', because, message: error instanceof Error ? error.message : String(error) }
}
