import { describe, expect, it } from 'vitest'
import { placeOf } from '../../../src/domain/reading/placeOf.ts'

describe('placeOf', () => {
  it.each([
    ['本', undefined, undefined, 0],
    ['「本」', '「', '」', 0],
    ['見本', '見', undefined, 2],
    ['𠮷本', '𠮷', undefined, 2],
    ['6本', '年6', undefined, 4],
    ['６本', '６', undefined, 4],
    ['本数', undefined, '数', 8],
    ['本の', undefined, 'の森', 16],
    ['本づくり', undefined, 'づくり', 32],
    ['基本は', '基', 'は', 18],
  ])('tells beside what a kanji stands: %s', (_, before, after, place) => {
    expect(placeOf(before, after)).toBe(place)
  })
})
