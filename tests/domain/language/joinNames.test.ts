import { describe, expect, it } from 'vitest'
import { japanese } from '../../../src/domain/language/japanese.ts'
import { joinNames } from '../../../src/domain/language/joinNames.ts'

describe('joinNames', () => {
  it('puts names side by side as the language writes them', () => {
    expect(joinNames(japanese, ['区分', '意味'])).toBe('区分・意味')
    expect(joinNames({ code: 'en', messages: {} }, ['Category', 'Meaning'])).toBe('Category / Meaning')
    expect(joinNames(japanese, [])).toBe('')
  })
})
