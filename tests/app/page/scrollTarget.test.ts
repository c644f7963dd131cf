import { describe, expect, it } from 'vitest'
import { createMemoryHistory, createRouter } from 'vue-router'
import { scrollTarget } from '../../../src/app/page/scrollTarget.ts'

const router = createRouter({ history: createMemoryHistory(), routes: [{ path: '/:path(.*)*', component: {} }] })
const at = (path: string) => {
  const { name, ...route } = router.resolve(path)
  return { ...route, name: name ?? undefined, redirectedFrom: undefined, matched: [] }
}

describe('scrollTarget', () => {
  it.each([
    ['back to where the page was left', '/plan', '/policies/01', { left: 0, top: 640 }, { left: 0, top: 640 }],
    ['to the top of another page', '/policies/01', '/plan', null, { top: 0, left: 0 }],
    ['to a part of a page', '/policies/01#costs', '/plan', null, { el: '#costs', top: 24 }],
    ['nowhere when only the query changes', '/costs?year=2022', '/costs', null, false],
  ] as const)('scrolls %s', (_, to, from, saved, target) => {
    expect(scrollTarget(at(to), at(from), saved)).toEqual(target)
  })
})
