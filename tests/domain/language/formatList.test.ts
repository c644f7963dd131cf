import { describe, expect, it } from 'vitest'
import { formatList } from '../../../src/domain/language/formatList.ts'
import { japanese } from '../../../src/domain/language/japanese.ts'

describe('formatList', () => {
  it('joins as the language does', () => {
    expect(formatList(japanese, ['甲課', '乙課', '丙課'])).toBe('甲課、乙課、丙課')
    expect(formatList(japanese, ['甲課'])).toBe('甲課')
    expect(formatList(japanese, [])).toBe('')
  })

  it.each([
    ['ja-easy', 'A、B、C'], ['en', 'A, B, and C'], ['zh-Hans', 'A、B和C'], ['vi', 'A, B và C'],
    ['es', 'A, B y C'], ['pt', 'A, B e C'], ['ko', 'A, B 및 C'], ['tl', 'A, B, at C'],
  ] as const)('has the word of %s before the last', (code, list) => {
    expect(formatList({ code, messages: {} }, ['A', 'B', 'C'])).toBe(list)
  })
})
