import { describe, expect, it } from 'vitest'
import { japanese } from '../../../src/domain/language/japanese.ts'
import { joinSentences } from '../../../src/domain/language/joinSentences.ts'

describe('joinSentences', () => {
  it('leaves a space where the language has one, and what is empty out', () => {
    expect(joinSentences(japanese, ['増えます。', '', '累計です。'])).toBe('増えます。累計です。')
    expect(joinSentences({ code: 'en', messages: { 'format.sentences': '{first} {second}' } }, ['It rises.', 'It adds up.', 'All.'])).toBe('It rises. It adds up. All.')
    expect(joinSentences(japanese, [''])).toBe('')
  })
})
