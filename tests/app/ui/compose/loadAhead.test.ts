import { describe, expect, it } from 'vitest'
import { createMemoryHistory, createRouter } from 'vue-router'
import { definePage } from '../../../../src/app/page/definePage.ts'
import { loadAhead } from '../../../../src/app/ui/compose/loadAhead.ts'

function routerOf(component: () => Promise<{ default: object }>) {
  const page = definePage({ name: 'receipt', path: '/receipts/:id', component, load: () => Promise.resolve({}), title: () => '' })
  return createRouter({
    history: createMemoryHistory(),
    routes: [{ path: page.path, component: {}, meta: { placed: { page, tab: 'participation', isAboutPlan: false } } }, { path: '/:path(.*)*', component: {} }],
  })
}

describe('loadAhead', () => {
  it('loads the code of each address once the screen is idle', () => {
    let loads = 0
    let work = (): void => undefined
    loadAhead(routerOf(() => {
      loads += 1
      return Promise.resolve({ default: {} })
    }), ['/receipts/0', '/unknown'], idle => void (work = idle))
    expect(loads).toBe(0)
    work()
    expect(loads).toBe(1)
  })

  it('leaves it at that where the code cannot be had', async () => {
    loadAhead(routerOf(() => Promise.reject(new Error('no network'))), ['/receipts/0'], work => work())
    await expect(Promise.resolve()).resolves.toBeUndefined()
  })
})
