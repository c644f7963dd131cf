import { describe, expect, it } from 'vitest'
import { gatherWrites } from '../../../src/app/db/gatherWrites.ts'

/** Writes that end when the test says so. */
function heldWrites() {
  const written: string[][] = []
  const ends: { readonly done: () => void, readonly fail: (error: Error) => void }[] = []
  const write = gatherWrites((parts: readonly string[]) => {
    written.push([...parts])
    return new Promise<void>((done, fail) => void ends.push({ done, fail }))
  })
  return { write, written, ends }
}

const turn = () => new Promise(resolve => setTimeout(resolve, 0))

describe('gatherWrites', () => {
  it('writes together what comes while a write runs', async () => {
    const { write, written, ends } = heldWrites()
    const first = write('a')
    await turn()
    const others = [write('b'), write('c')]
    ends[0]?.done()
    await first
    await turn()
    ends[1]?.done()
    await Promise.all(others)
    expect(written).toEqual([['a'], ['b', 'c']])
  })

  it('gives an error to those whose parts were not written, and goes on', async () => {
    const { write, ends } = heldWrites()
    const first = write('a')
    const failed = expect(first).rejects.toThrow('full')
    await turn()
    const second = write('b')
    ends[0]?.fail(new Error('full'))
    await failed
    await turn()
    ends[1]?.done()
    await expect(second).resolves.toBeUndefined()
  })
})
