import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { DrainOccasion } from '../../src/domain/submission/outboxItem.ts'
import type { Drained, DrainResult } from '../../src/outbox/drain.ts'
import { startDraining } from '../../src/outbox/startDraining.ts'

const start = '2026-06-01T00:00:00.000Z'
const idle: DrainResult = { kind: 'drained', nextTryAt: undefined, isAnswered: undefined }
const comeAt = (nextTryAt: string): Drained => ({ kind: 'drained', nextTryAt, isAnswered: false })

/** A page whose events are the test's. */
function page() {
  const shown = { visibilityState: 'visible' as DocumentVisibilityState }
  const window = new EventTarget()
  const document = Object.assign(new EventTarget(), shown)
  const occasions: DrainOccasion[] = []
  const told: (string | undefined)[] = []
  const results: DrainResult[] = []
  const hints: string[] = []
  let length = 0
  const draining = () => ({
    sendsFor: (milliseconds: number) => void (length = milliseconds), ...startDraining({
    drain: async (occasion) => {
      occasions.push(occasion)
      if (length > 0) await new Promise(resolve => setTimeout(resolve, length))
      return results.shift() ?? idle
    },
    now: () => new Date().toISOString(),
    window,
    document,
    askBackgroundSync() {
      hints.push('sync')
      return new Promise(() => undefined)
    },
    onResult: () => undefined,
    random: () => 0.5,
    onNextTry: at => void told.push(at),
  }) })
  const happen = async (target: EventTarget, event: string) => {
    target.dispatchEvent(new Event(event))
    await vi.advanceTimersByTimeAsync(0)
  }
  return { window, document, occasions, told, results, hints, draining, happen }
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

  it('comes again later each time that a long queue came to nothing, and says when', async () => {
    const { occasions, told, results, draining } = page()
    const gaveUp: DrainResult = { ...comeAt(start), gaveUp: { isOnTheWay: true, retryAfterMs: 0 } }
    results.push(gaveUp, gaveUp, gaveUp)
    draining()
    // 1 s and half of 8 s; 1 s and half of 16 s; 1 s and half of 32 s.
    const times = ['2026-06-01T00:00:05.000Z', '2026-06-01T00:00:14.000Z', '2026-06-01T00:00:31.000Z']
    for (const [index, at] of times.entries()) {
      await vi.advanceTimersByTimeAsync(Date.parse(at) - Date.now() - 1)
      expect(occasions).toHaveLength(index + 1)
      expect(told.at(-1)).toBe(at)
      await vi.advanceTimersByTimeAsync(1)
      expect(occasions).toHaveLength(index + 2)
    }
    expect(told).toEqual([undefined, times[0], undefined, times[1], undefined, times[2], undefined, undefined])
  })

  it('comes once where another occasion was quicker than its own time', async () => {
    const { window, occasions, results, draining, happen } = page()
    results.push(comeAt('2026-06-01T00:01:00.000Z'), idle)
    draining()
    await vi.advanceTimersByTimeAsync(30_000)
    await happen(window, 'online')
    await vi.advanceTimersByTimeAsync(60_000)
    expect(occasions).toEqual(['networkBack', 'networkBack'])
  })

  it('comes again after a fault of the storage', async () => {
    const { occasions, results, draining } = page()
    results.push({ kind: 'failed', reason: 'storageFull' }, { kind: 'failed', reason: 'storageFull' })
    draining()
    await vi.advanceTimersByTimeAsync(120_000)
    expect(occasions).toEqual(['networkBack', 'scheduled', 'scheduled'])
  })

  it('comes again after a fault of the look at the receipts, where something waits when that is due', async () => {
    const { occasions, results, draining } = page()
    const fault = { kind: 'failed', reason: 'storageFailed' } as const
    results.push({ ...comeAt('2026-06-01T00:05:00.000Z'), fault }, { kind: 'drained', nextTryAt: undefined, isAnswered: true, fault })
    draining()
    await vi.advanceTimersByTimeAsync(5 * 60_000 - 1)
    expect(occasions).toEqual(['networkBack'])
    await vi.advanceTimersByTimeAsync(1)
    expect(occasions).toEqual(['networkBack', 'scheduled'])
    await vi.advanceTimersByTimeAsync(60_000)
    expect(occasions).toHaveLength(3)
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
    await vi.advanceTimersByTimeAsync(0)
    expect(hints).toHaveLength(0)
    await send()
    await tryNow()
    expect(hints).toHaveLength(2)
    expect(occasions).toEqual(['networkBack', 'scheduled', 'asked'])
  })

  it('hints at nothing where the city itself takes nothing now', async () => {
    const { results, hints, draining } = page()
    const gaveUp = (isOnTheWay: boolean): DrainResult => ({ ...comeAt('2026-06-01T00:05:00.000Z'), gaveUp: { isOnTheWay, retryAfterMs: 0 } })
    results.push(gaveUp(false), gaveUp(true))
    const { tryNow } = draining()
    await vi.advanceTimersByTimeAsync(0)
    expect(hints).toHaveLength(0)
    await tryNow()
    expect(hints).toHaveLength(1)
  })

  it('comes at no time of before while it sends, nor of itself once the page is hidden', async () => {
    const { window, document, occasions, results, draining, happen } = page()
    results.push(comeAt('2026-06-01T00:01:00.000Z'))
    const { sendsFor } = draining()
    await vi.advanceTimersByTimeAsync(30_000)
    sendsFor(60_000)
    results.push(comeAt('2026-06-01T00:05:00.000Z'))
    await happen(window, 'online')
    document.visibilityState = 'hidden'
    await happen(document, 'visibilitychange')
    await vi.advanceTimersByTimeAsync(60 * 60_000)
    expect(occasions).toEqual(['networkBack', 'networkBack'])
  })
})
