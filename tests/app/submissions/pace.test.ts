import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { pace } from '../../../src/app/submissions/pace.ts'

/** Work that takes ten milliseconds, and rests for as long as told. */
function paced(pause: () => number) {
  const times: number[] = []
  const work = pace(async () => {
    times.push(Date.now())
    await new Promise(resolve => setTimeout(resolve, 10))
  }, pause)
  return { ...work, times }
}

describe('pace', () => {
  beforeEach(() => void vi.useFakeTimers({ now: 0 }))
  afterEach(() => void vi.useRealTimers())

  it('does it at once, and once more for all that is asked during it and in the pause after it', async () => {
    const { ask, times } = paced(() => 1_000)
    ask()
    expect(times).toEqual([0])
    for (const later of [5, 500, 400]) {
      await vi.advanceTimersByTimeAsync(later)
      ask()
    }
    await vi.advanceTimersByTimeAsync(10_000)
    expect(times).toEqual([0, 1_010])
  })

  it('does it at once again when nothing was asked in the pause', async () => {
    const { ask, times } = paced(() => 1_000)
    ask()
    await vi.advanceTimersByTimeAsync(1_010)
    ask()
    expect(times).toEqual([0, 1_010])
  })

  it('rests as long as it is said to after each time', async () => {
    let pause = 1_000
    const { ask, times } = paced(() => pause)
    ask()
    ask()
    await vi.advanceTimersByTimeAsync(1_010)
    pause = 5
    ask()
    await vi.advanceTimersByTimeAsync(15)
    expect(times).toEqual([0, 1_010, 1_025])
  })

  it('does not do what was dropped', async () => {
    const { ask, drop, times } = paced(() => 1_000)
    ask()
    ask()
    drop()
    await vi.advanceTimersByTimeAsync(10_000)
    expect(times).toEqual([0])
    ask()
    expect(times).toEqual([0, 10_000])
  })
})
