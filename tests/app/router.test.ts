import { createPinia } from 'pinia'
import { describe, expect, it, vi } from 'vitest'
import { createApp, nextTick } from 'vue'
import { createMemoryHistory } from 'vue-router'
import { createSessionStore } from '../../src/app/db/sessionStore.ts'
import type { PlanPorts } from '../../src/app/db/createPlanKeeper.ts'
import { planPortsKey, usePlanData } from '../../src/app/db/usePlanData.ts'
import { openWebStorage } from '../../src/app/db/webStorage.ts'
import { definePage } from '../../src/app/page/definePage.ts'
import type { PlacedPage } from '../../src/app/page/openPage.ts'
import { useCurrentPage } from '../../src/app/page/useCurrentPage.ts'
import { createAppRouter } from '../../src/app/router.ts'
import { serve, type SampleServer } from './db/samplePlan.ts'
import { samplePlan, settingsPage } from './page/samplePages.ts'

/** A page that shows the title of the plan. */
const planPage: PlacedPage = {
  page: definePage({
    name: 'plan',
    path: '/plan',
    component: () => Promise.resolve({ default: {} }),
    load: async plan => ({ title: (await plan.outline()).plan.title }),
    title: ({ title }) => title,
  }),
  tab: 'plan',
  isAboutPlan: true,
}
const outlineOf = (title: string) => ({ outline: JSON.stringify({ plan: { ...samplePlan, title } }) })

function open(server: SampleServer, pages: readonly PlacedPage[] = [planPage, settingsPage]) {
  const store = createSessionStore('refused')
  const ports: PlanPorts = {
    openStore: () => Promise.resolve(store),
    server,
    now: () => '2026-04-09T00:00:00.000Z',
    lock: work => work(),
    deferredLock: work => work(),
    isSavingData: () => false,
    channel: { tell: () => undefined, listen: () => undefined },
  }
  const storage = openWebStorage(() => {
    throw new Error('blocked')
  })
  const assigned: string[] = []
  const app = createApp({}).use(createPinia()).provide(planPortsKey, ports)
  return app.runWithContext(() => {
    const history = createMemoryHistory()
    const router = createAppRouter(pages, history, { storage, assign: path => void assigned.push(path), canReload: () => true }, () => Promise.resolve())
    return { router, plan: usePlanData(), page: useCurrentPage(), assigned }
  })
}

describe('createAppRouter', () => {
  it('shows a page once its data is there', async () => {
    const { router, plan, page } = open(serve(outlineOf('見本の計画')))
    const arrived = router.push('/plan')
    expect(page.state).toEqual({ kind: 'waiting' })
    await plan.start()
    await arrived
    expect(page.state).toMatchObject({ kind: 'shown', title: '見本の計画' })
  })

  it('shows a page that needs no plan while there is none', async () => {
    const { router, page } = open(serve(outlineOf('見本の計画')))
    await router.push('/settings')
    expect(page.state).toMatchObject({ kind: 'shown', title: '設定' })
  })

  it('returns to the page that was open when what was asked for is still waiting', async () => {
    const { router, page } = open(serve(outlineOf('見本の計画')))
    await router.push('/settings')
    void router.push('/plan')
    await vi.waitFor(() => expect(page.state).toEqual({ kind: 'waiting' }))
    await router.push('/settings')
    expect(page.state).toMatchObject({ kind: 'shown', title: '設定' })
  })

  it('lets the latest of two navigations win', async () => {
    const { router, plan, page } = open(serve(outlineOf('見本の計画')))
    const first = router.push('/plan')
    const second = router.push('/settings')
    await plan.start()
    await Promise.all([first, second])
    expect(page.state).toMatchObject({ title: '設定' })
    expect(router.currentRoute.value.path).toBe('/settings')
  })

  it('shows a new edition on the page that is open, without a navigation', async () => {
    const server = serve(outlineOf('見本の計画'))
    const { router, plan, page } = open(server)
    await Promise.all([plan.start(), router.push('/plan')])
    const { arrival } = page
    const next = serve(outlineOf('改定した計画'), 2)
    server.manifest = () => next.manifest()
    server.chunk = chunk => next.chunk(chunk)
    await plan.refresh()
    await vi.waitFor(() => expect(page.state).toMatchObject({ title: '改定した計画' }))
    expect(page.arrival).toBe(arrival)
  })

  it('says that an address is unknown', async () => {
    const { router, page } = open(serve(outlineOf('見本の計画')))
    await router.push('/somewhere/else')
    expect(page.state).toEqual({ kind: 'notFound' })
  })

  it('loads the app anew when the code of a page is gone, and says so when that did not help', async () => {
    const gone = { ...settingsPage, page: { ...settingsPage.page, component: () => Promise.reject(new TypeError('gone')) } }
    const { router, page, assigned } = open(serve(outlineOf('見本の計画')), [gone])
    await router.push('/settings')
    expect(assigned).toEqual(['/settings'])
    expect(page.state).toEqual({ kind: 'waiting' })
    await router.push('/settings')
    await nextTick()
    expect(assigned).toEqual(['/settings'])
    expect(page.state).toMatchObject({ kind: 'failed', because: 'code' })
  })
})
