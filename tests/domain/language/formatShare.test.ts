import { describe, expect, it } from 'vitest'
import { formatShare } from '../../../src/domain/language/formatShare.ts'
import { japanese } from '../../../src/domain/language/japanese.ts'

describe('formatShare', () => {
  it.each([[1, 3, '33.3%'], [2, 3, '66.7%'], [3, 3, '100.0%'], [0, 5, '0.0%'], [1, 9999, '0.1%未満'], [0, 0, '—']])('writes %d of %d as %s', (part, whole, text) => {
    expect(formatShare(japanese, part, whole)).toBe(text)
  })

  it('writes percent as the language does', () => {
    expect(formatShare({ code: 'es', messages: {} }, 1, 3)).toBe('33,3\u00A0%')
  })
})
