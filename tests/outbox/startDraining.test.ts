import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { DrainOccasion } from '../../src/domain/submission/outboxItem.ts'
import type { DrainResult } from '../../src/outbox/drain.ts'
import { startDraining } from '../../src/outbox/startDraining.ts'

const start = '2026-06-01T00:00:00.000Z'
const idle: DrainResult = { kind: 'drained', nextTryAt: undefined, isAnswered: undefined }
const comeAt = (nextTryAt: string, isAnswered = false): DrainResult => ({ kind: 'drained', nextTryAt, isAnswered })

/** A page whose events are the test's. */
function page() {
  const shown = { visibilityState: 'visible' as DocumentVisibilityState }
  const window = new EventTarget()
  const document = Object.assign(new EventTarget(), shown)
  const occasions: DrainOccasion[] = []
  const timesInVain: number[] = []
  const results: DrainResult[] = []
  const hints: string[] = []
  const draining = () => startDraining({
    drain: ({ occasion, inVain }) => {
      occasions.push(occasion)
      timesInVain.push(inVain)
      return Promise.resolve(results.shift() ?? idle)
    },
    now: () => new Date().toISOString(),
    window,
    document,
    askBackgroundSync: () => Promise.resolve(void hints.push('sync')),
    onResult: () => undefined,
  })
  const happen = async (target: EventTarget, event: string) => {
    target.dispatchEvent(new Event(event))
    await vi.advanceTimersByTimeAsync(0)
  }
  return { window, document, occasions, timesInVain, results, hints, draining, happen }
}

describe('startDraining', () => {
  beforeEach(() => void vi.useFakeTimers({ now: Date.parse(start) }))
  afterEach(() => void vi.useRealTimers())

  it('tries at the start, when the network is said to be back, and when the page is shown again', async () => {
    const { window, document, occasions, draining, happen } = page()
    draining()
    await vi.advanceTimersByTimeAsync(0)
    await happen(window, 'online')
    await happen(window, 'pageshow')
    await happen(document, 'visibilitychange')
    document.visibilityState = 'hidden'
    await happen(document, 'visibilitychange')
    expect(occasions).toEqual(['networkBack', 'networkBack', 'networkBack', 'networkBack'])
  })

  it('comes again when the next item is due, while the page is visible', async () => {
    const { document, occasions, results, draining, happen } = page()
    results.push(comeAt('2026-06-01T00:05:00.000Z'), comeAt('2026-06-01T00:10:00.000Z'))
    draining()
    await vi.advanceTimersByTimeAsync(5 * 60_000)
    expect(occasions).toEqual(['networkBack', 'scheduled'])
    document.visibilityState = 'hidden'
    await happen(document, 'visibilitychange')
    await vi.advanceTimersByTimeAsync(60 * 60_000)
    expect(occasions).toHaveLength(2)
  })

  it('counts how often it came again of itself in vain, and begins anew when the city answers', async () => {
    const { window, timesInVain, results, draining, happen } = page()
    const times = [1, 2, 3, 4].map(minute => `2026-06-01T00:0${minute}:00.000Z`)
    results.push(comeAt(times[0] ?? ''), comeAt(times[1] ?? ''), { ...idle, nextTryAt: times[1] }, comeAt(times[2] ?? ''), comeAt(times[3] ?? '', true))
    const { send } = draining()
    await vi.advanceTimersByTimeAsync(60_000)
    await happen(window, 'online')
    await vi.advanceTimersByTimeAsync(3 * 60_000)
    await send()
    expect(timesInVain).toEqual([0, 0, 1, 1, 2, 0, 0])
  })

  it('begins anew when somebody else has sent all of it', async () => {
    const { window, timesInVain, results, draining, happen } = page()
    results.push(comeAt('2026-06-01T00:01:00.000Z'), comeAt('2026-06-01T00:02:00.000Z'), idle)
    draining()
    await vi.advanceTimersByTimeAsync(120_000)
    await happen(window, 'online')
    expect(timesInVain).toEqual([0, 0, 1, 0])
  })

  it('comes again after a fault of the storage', async () => {
    const { occasions, timesInVain, results, draining } = page()
    results.push({ kind: 'failed', reason: 'storageFull' }, { kind: 'failed', reason: 'storageFull' })
    draining()
    await vi.advanceTimersByTimeAsync(120_000)
    expect(occasions).toEqual(['networkBack', 'scheduled', 'scheduled'])
    // The city was not asked.
    expect(timesInVain).toEqual([0, 0, 0])
  })

  it('is no storm where the clock is wrong', async () => {
    const { occasions, results, draining } = page()
    results.push(...Array.from({ length: 50 }, () => comeAt('2020-01-01T00:00:00.000Z')))
    draining()
    await vi.advanceTimersByTimeAsync(10_000)
    expect(occasions.length).toBeLessThanOrEqual(11)
  })

  it('fault 40: hints at what waits, and needs no answer to the hint', async () => {
    const { occasions, results, hints, draining } = page()
    results.push(idle, comeAt('2026-06-01T00:05:00.000Z'))
    const { send, tryNow } = draining()
    await send()
    await tryNow()
    expect(hints.length).toBeGreaterThan(0)
    expect(occasions).toEqual(['networkBack', 'scheduled', 'asked'])
  })
})
