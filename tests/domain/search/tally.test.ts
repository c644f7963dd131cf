import { describe, expect, it } from 'vitest'
import { Tally } from '../../../src/domain/search/tally.ts'

describe('Tally', () => {
  it('keeps each document once, with its best match and all its matches, and nothing once it is cleared', () => {
    const tally = new Tally(4)
    tally.add(2, 5, 1)
    tally.add(0, 1, 2)
    tally.add(2, 3, 4)
    expect([...tally.documents.subarray(0, tally.count)]).toEqual([2, 0])
    expect([[...tally.best], [...tally.matches]]).toEqual([[1, 0, 5, 0], [2, 0, 5, 0]])
    tally.clear()
    expect([tally.count, [...tally.best], [...tally.matches]]).toEqual([0, [0, 0, 0, 0], [0, 0, 0, 0]])
  })
})
