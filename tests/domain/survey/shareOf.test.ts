import { describe, expect, it } from 'vitest'
import { samplingError, shareOf } from '../../../src/domain/survey/shareOf.ts'

describe('shareOf', () => {
  it.each([[1, 3, 33.3], [2, 3, 66.7], [1, 8, 12.5], [1, 2000, 0.1], [1, 2001, 0], [0, 5, 0], [5, 5, 100]])('gives %i of %i to one decimal, half up', (count, n, share) => {
    expect(shareOf(count, n)).toBe(share)
  })

  it('is no number of nothing', () => {
    expect(shareOf(0, 0)).toBeUndefined()
  })
})

describe('samplingError', () => {
  it('is half the width of the 95 % interval: 3.1 points of 1,000 in many who are half and half', () => {
    expect(samplingError(100_000_000, 1000, 50)).toBe(3.1)
  })

  it('shrinks to nothing where everybody was asked, and is none where all say the same', () => {
    expect(samplingError(1000, 1000, 50)).toBe(0)
    expect(samplingError(1000, 100, 100)).toBe(0)
  })

  it.each([[1000, 0], [10, 11], [1, 1]])('says nothing of %i people and %i answers', (population, n) => {
    expect(samplingError(population, n, 50)).toBeUndefined()
  })
})
