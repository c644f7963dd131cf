import { describe, expect, it } from 'vitest'
import { countCharacters, describeRoom } from '../../../../src/app/ui/form/countCharacters.ts'

describe('countCharacters', () => {
  it('counts a letter outside the first plane once, and a line break', () => {
    expect(countCharacters('𠮷野家\n👍')).toBe(5)
  })
})

describe('describeRoom', () => {
  it('says what is left, and what is too much', () => {
    expect(describeRoom('あ', 10_000)).toBe('残り9,999文字')
    expect(describeRoom('あいう', 3)).toBe('残り0文字')
    expect(describeRoom('あいう', 2)).toBe('1文字超過しています')
  })
})
