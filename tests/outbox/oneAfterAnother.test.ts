import { describe, expect, it } from 'vitest'
import { oneAfterAnother } from '../../src/outbox/oneAfterAnother.ts'

function counted() {
  const granted: number[] = []
  const waiting: (() => void)[] = []
  const run = oneAfterAnother((wish: number) => {
    granted.push(wish)
    return new Promise<void>(resolve => void waiting.push(resolve))
  }, Math.max)
  return { granted, run, finish: () => waiting.shift()?.() }
}

describe('oneAfterAnother', () => {
  it('grants what comes during a run by one more run, for the strongest wish', async () => {
    const { granted, run, finish } = counted()
    const first = run(1)
    const others = [run(2), run(5), run(3)]
    expect(granted).toEqual([1])
    finish()
    await first
    await expect.poll(() => granted).toEqual([1, 5])
    finish()
    await Promise.all(others)
    void run(4)
    expect(granted).toEqual([1, 5, 4])
  })

  it('goes on after a run that failed', async () => {
    let times = 0
    const run = oneAfterAnother(() => {
      times += 1
      return times === 1 ? Promise.reject(new Error('first')) : Promise.resolve()
    }, () => undefined)
    const first = run(undefined)
    const second = run(undefined)
    await expect(first).rejects.toThrow('first')
    await second
    expect(times).toBe(2)
  })
})
