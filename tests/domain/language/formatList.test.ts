import { describe, expect, it } from 'vitest'
import { formatList } from '../../../src/domain/language/formatList.ts'
import { japanese } from '../../../src/domain/language/japanese.ts'

describe('formatList', () => {
  it('joins as the language does', () => {
    expect(formatList(japanese, ['甲課', '乙課', '丙課'])).toBe('甲課、乙課、丙課')
    expect(formatList({ code: 'en', messages: {} }, ['A', 'B', 'C'])).toBe('A, B, and C')
    expect(formatList(japanese, ['甲課'])).toBe('甲課')
    expect(formatList(japanese, [])).toBe('')
  })
})
