import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shapeOf, textSimilarity } from '../../../src/domain/change/textSimilarity.ts'

const between = (one: string, other: string) => textSimilarity(shapeOf(one), shapeOf(other))

describe('textSimilarity', () => {
  it.each([
    ['防災訓練', '防災訓練', 1], ['防災訓練', '給食', 0], ['', '', 1], ['', '防災', 0], ['市', '市', 1],
    ['防災 訓練', '防災訓練', 1], ['ＩＣＴの活用', 'ICTの活用', 1],
    // 防災, 災訓, 訓練 beside 防災, 災対, 対策: one of three.
    ['防災訓練', '防災対策', 1 / 3],
    // A pair that stands twice counts twice only where it does so in both.
    ['ああああ', 'ああ', 0.5],
  ])('of %j and %j is %d', (one, other, similarity) => {
    expect(between(one, other)).toBeCloseTo(similarity, 10)
  })

  it('lies between 0 and 1 and is the same in both directions', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (one, other) => {
      expect(between(one, other)).toBe(between(other, one))
      expect(between(one, other)).toBeGreaterThanOrEqual(0)
      expect(between(one, other)).toBeLessThanOrEqual(1)
      expect(between(one, one)).toBe(1)
    }))
  })
})
