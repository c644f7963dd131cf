import { describe, expect, it } from 'vitest'
import { comesAgainAt, notInVain, vainAfter, type Vain } from '../../src/outbox/comeAgain.ts'
import type { Drained, DrainResult } from '../../src/outbox/drain.ts'

const now = '2026-06-01T00:00:00.000Z'
const later = (seconds: number): string => new Date(Date.parse(now) + seconds * 1_000).toISOString()
const gaveUp = (change: Partial<Drained> = {}, isOnTheWay = true, retryAfterMs = 0): DrainResult => ({
  kind: 'drained', nextTryAt: now, isAnswered: false, gaveUp: { isOnTheWay, retryAfterMs }, ...change,
})
const often: Vain = { onTheWay: 9, atCity: 3 }

describe('vainAfter', () => {
  it.each<[string, DrainResult, boolean, Vain]>([
    ['counts what came of itself', gaveUp(), true, { onTheWay: 10, atCity: 3 }],
    ['does not count other occasions', gaveUp(), false, often],
    ['does not count a fault of the phone\'s storage', { kind: 'failed', reason: 'storageFull' }, true, often],
    ['does not count where nothing was tried', { kind: 'drained', nextTryAt: now, isAnswered: undefined }, true, often],
    ['begins anew when the city took something', gaveUp({ isAnswered: true }), true, notInVain],
    ['begins anew when nothing waits any more', { kind: 'drained', nextTryAt: undefined, isAnswered: undefined }, true, notInVain],
    ['counts apart that the city takes nothing now', gaveUp({}, false), true, { onTheWay: 9, atCity: 4 }],
    ['does not count a run in vain that did not give up', { kind: 'drained', nextTryAt: now, isAnswered: false }, true, often],
  ])('%s', (_, result, isOwn, after) => {
    expect(vainAfter(often, result, isOwn)).toEqual(after)
  })
})

describe('comesAgainAt', () => {
  const facts = { now, random: 0.5 }

  it('is when the next item is due, unless a long queue was given up', () => {
    expect(comesAgainAt({ kind: 'drained', nextTryAt: later(7), isAnswered: false }, often, facts)).toBe(later(7))
    expect(comesAgainAt({ kind: 'drained', nextTryAt: undefined, isAnswered: true }, notInVain, facts)).toBeUndefined()
    expect(comesAgainAt({ kind: 'failed', reason: 'storageFailed' }, often, facts)).toBeUndefined()
  })

  it('is then later each time, at least as much later as was asked, and never before anything is due', () => {
    expect([0, 1, 2].map(times => comesAgainAt(gaveUp(), { onTheWay: times, atCity: 99 }, facts))).toEqual([later(5), later(9), later(17)])
    expect(comesAgainAt(gaveUp(), { onTheWay: 99, atCity: 0 }, facts)).toBe(later(1_801))
    expect(comesAgainAt(gaveUp({}, false), { onTheWay: 99, atCity: 1 }, facts)).toBe(later(9))
    expect(comesAgainAt(gaveUp({}, false, 120_000), notInVain, facts)).toBe(later(125))
    expect(comesAgainAt(gaveUp({ nextTryAt: later(1_200) }), notInVain, facts)).toBe(later(1_200))
  })
})
