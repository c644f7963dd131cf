import { describe, expect, it } from 'vitest'
import { runInSteps } from '../../../../src/app/features/search/runInSteps.ts'

/** A clock that each step of work moves on by 5 ms. */
function work(steps: number) {
  const clock = { time: 0, pauses: 0 }
  function* run(): Generator<void, string, void> {
    for (let count = 0; count < steps; count += 1) {
      clock.time += 5
      yield
    }
    return 'done'
  }
  const ports = { now: () => clock.time, pause: () => Promise.resolve(void (clock.pauses += 1)), isStale: () => false }
  return { clock, run, ports }
}

describe('runInSteps', () => {
  it('pauses whenever half a frame is over', async () => {
    const { clock, run, ports } = work(6)
    expect(await runInSteps(run(), ports)).toBe('done')
    expect(clock.pauses).toBe(3)
  })

  it('ends early once the result is not needed', async () => {
    const { clock, run, ports } = work(100)
    expect(await runInSteps(run(), { ...ports, isStale: () => clock.pauses === 2 })).toBeUndefined()
    expect(clock.time).toBe(20)
  })
})
