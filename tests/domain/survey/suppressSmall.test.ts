import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { suppressSmall } from '../../../src/domain/survey/suppressSmall.ts'

const hidden = undefined

describe('suppressSmall', () => {
  it.each([
    ['a small count that is no part of a total', [3, 10, 0], false, [hidden, 10, 0]],
    ['one small part, and the next larger with it', [3, 20, 10], true, [hidden, 20, hidden]],
    ['two small parts whose sum does not tell them', [2, 3, 10], true, [hidden, hidden, 10]],
    ['a third where the sum of two says that each is 1', [1, 1, 10, 8], true, [hidden, hidden, 10, hidden]],
    ['a third where the sum of two says that each is the largest that is hidden', [4, 4, 9], true, [hidden, hidden, hidden]],
    ['a zero where nothing else is left to hide', [3, 0, 0], true, [hidden, hidden, 0]],
    ['nothing where none is small', [0, 5, 7], true, [0, 5, 7]],
  ])('holds back %s', (_name, counts, isPartition, published) => {
    expect(suppressSmall(counts, 5, isPartition)).toEqual(published)
  })

  it('never publishes a small count, alters none, and never leaves one of several parts alone in hiding', () => {
    fc.assert(fc.property(fc.array(fc.nat(12), { minLength: 2, maxLength: 6 }), fc.integer({ min: 2, max: 6 }), (counts, smallest) => {
      const published = suppressSmall(counts, smallest, true)
      published.forEach((count, place) => {
        if (count === undefined) return
        expect(count).toBe(counts[place])
        expect(count === 0 || count >= smallest).toBe(true)
      })
      expect(published.filter(count => count === undefined)).not.toHaveLength(1)
    }))
  })
})
