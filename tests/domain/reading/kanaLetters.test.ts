import { describe, expect, it } from 'vitest'
import { hasKanji, toHiragana } from '../../../src/domain/reading/kanaLetters.ts'

describe('hasKanji', () => {
  it.each([['山', true], ['比々', true], ['3ヶ所', true], ['𠮷', true], ['やま', false], ['ヤマ', false], ['A1。', false], ['', false]])('says of %s: %s', (text, expected) => {
    expect(hasKanji(text)).toBe(expected)
  })
})

describe('toHiragana', () => {
  it('turns katakana only', () => {
    expect(toHiragana('サーバー管理ヴ ABCあ')).toBe('さーばー管理ゔ ABCあ')
  })
})
