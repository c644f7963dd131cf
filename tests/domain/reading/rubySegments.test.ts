import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createReadingDictionary } from '../../../src/domain/reading/readingDictionary.ts'
import { readingSegments } from '../../../src/domain/reading/readingSegments.ts'
import { rubySegments } from '../../../src/domain/reading/rubySegments.ts'

const words = createReadingDictionary({ words: [['大山', 'おおやま', 1], ['上', 'うえ', 1], ['屋', 'や'], ['年', 'ねん']] })
const readingsIn = (text: string) => rubySegments(text, words).flatMap(({ reading }) => reading ?? [])

describe('rubySegments', () => {
  it.each([
    ['上粕屋', 'on both sides of an unknown kanji'],
    ['上上粕', 'before one, with another such between'],
    ['粕屋年', 'after one, with another such between'],
    ['𠮷年', 'after one beyond the basic plane'],
  ])('leaves a single kanji without a reading: %s (%s)', (text) => {
    expect(readingsIn(text)).toEqual([])
  })

  it.each([
    ['上の年', ['うえ', 'ねん']],
    ['年大山粕', ['ねん', 'おおやま']],
    ['上年', ['うえ', 'ねん']],
    ['粕の上', ['うえ']],
  ])('reads kanji beside kana and known words, and words of several kanji anywhere: %s', (text, readings) => {
    expect(readingsIn(text)).toEqual(readings)
  })

  it('gives back every text, and the readings of one whose every kanji is known', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom('大山', '上', '屋', '年', 'の', '1') }), (text) => {
      expect(rubySegments(text, words)).toEqual(readingSegments(text, words))
    }))
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom('大山', '上', '粕', '𠮷', '年', 'の') }), (text) => {
      expect(rubySegments(text, words).map(piece => piece.text).join('')).toBe(text)
    }))
  })
})
