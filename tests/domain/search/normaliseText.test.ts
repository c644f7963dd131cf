import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normaliseText, traceNormalised } from '../../../src/domain/search/normaliseText.ts'

describe('normaliseText', () => {
  it.each([
    ['２４−１０１', '24ー101'], ['24-101', '24ー101'], ['24ー101', '24ー101'], ['令和3年度～令和4年度', '令和3年度ー令和4年度'],
    ['ゴミ', 'ごみ'], ['ｺﾞﾐ', 'ごみ'], ['ＳＤＧｓ', 'sdgs'], ['運動・スポーツ', '運動すぽーつ'], ['9,002,173 千円', '9002173千円'],
    ['か\u3099', 'が'], ['①', '1'], ['　', ''], ['ヴ', 'ゔ'],
  ])('makes %s and what is meant by it alike', (text, expected) => {
    expect(normaliseText(text)).toBe(expected)
  })

  it('keeps parts parts: what two texts become joined is what they become apart', () => {
    const text = fc.string({ unit: fc.constantFrom('か', 'ガ', 'ﾊ', 'A', '１', '-', '〜', ' ', '・', '㈱', '大', '𠮷', 'ー') })
    fc.assert(fc.property(text, text, (one, other) => {
      expect(normaliseText(one + other)).toBe(normaliseText(one) + normaliseText(other))
    }))
  })
})

describe('traceNormalised', () => {
  it('normalises alike and leads every letter back to its origin', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (original) => {
      const { text, starts, ends } = traceNormalised(original)
      expect(text).toBe(normaliseText(original))
      expect([starts.length, ends.length]).toEqual([text.length, text.length])
      expect(starts.every((start, index) => start < (ends[index] ?? 0) && (ends[index] ?? 0) <= original.length)).toBe(true)
    }))
  })

  it('tells where a letter stood that became two', () => {
    expect(traceNormalised('a ㈱ｶﾞ')).toEqual({ text: 'a(株)が', starts: [0, 2, 2, 2, 3], ends: [1, 3, 3, 3, 5] })
  })
})
