import { describe, expect, it } from 'vitest'
import { shareRuns } from '../../../src/storage/engine/shareRuns.ts'

describe('shareRuns', () => {
  const held = () => {
    const ends: { readonly resolve: () => void, readonly reject: (cause: Error) => void }[] = []
    const ask = shareRuns(() => new Promise<void>((resolve, reject) => ends.push({ resolve, reject })))
    return { ends, ask }
  }

  it('begins at once where none is under way', () => {
    const { ends, ask } = held()
    void ask()
    expect(ends).toHaveLength(1)
  })

  it('gives all who ask during a run the one after it', async () => {
    const { ends, ask } = held()
    const told: string[] = []
    const first = ask().then(() => told.push('first'))
    const others = [ask(), ask(), ask()].map(asked => asked.then(() => told.push('other')))
    ends[0]?.resolve()
    await first
    await expect.poll(() => ends.length).toBe(2)
    expect(told).toEqual(['first'])
    ends[1]?.resolve()
    await Promise.all(others)
    expect([told.length, ends.length]).toEqual([4, 2])
  })

  it('runs anew after a run that failed, for those who asked during it too', async () => {
    const { ends, ask } = held()
    const first = ask()
    const second = ask()
    ends[0]?.reject(new Error('no'))
    await expect(first).rejects.toThrow('no')
    await expect.poll(() => ends.length).toBe(2)
    ends[1]?.resolve()
    await expect(second).resolves.toBeUndefined()
    void ask()
    expect(ends).toHaveLength(3)
  })
})
