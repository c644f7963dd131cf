import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createReadingDictionary } from '../../../src/domain/reading/readingDictionary.ts'
import type { ReadingEntry } from '../../../src/domain/reading/readingsChunk.ts'
import { readingSegments } from '../../../src/domain/reading/readingSegments.ts'

const words = createReadingDictionary({ words: [['大山', 'おおやま', 1], ['大', 'だい'], ['大山詣り', 'おおやままいり', 1], ['取り組', 'とりく'], ['年', 'ねん']] })

describe('readingSegments', () => {
  it('puts the longest word first', () => {
    expect(readingSegments('大山詣りと大山', words)).toEqual([
      { text: '大山詣', reading: 'おおやままい', isChecked: true }, { text: 'りと' }, { text: '大山', reading: 'おおやま', isChecked: true },
    ])
  })

  it('leaves kana and unknown letters without a reading', () => {
    expect(readingSegments('取り組み、鬱', words)).toEqual([
      { text: '取', reading: 'と', isChecked: false }, { text: 'り' }, { text: '組', reading: 'く', isChecked: false }, { text: 'み、鬱' },
    ])
  })

  it('gives nothing for nothing', () => {
    expect(readingSegments('', words)).toEqual([])
  })

  it('gives back every text, whatever the words', () => {
    const letters = fc.string({ unit: fc.constantFrom('大', '山', '年', 'り', 'き', 'ア', '1', '𠮷', ' ', '々'), minLength: 1, maxLength: 6 })
    const entry: fc.Arbitrary<ReadingEntry> = fc.tuple(letters, fc.string({ unit: fc.constantFrom('お', 'り', 'き', 'あ', '1'), minLength: 1, maxLength: 6 }))
    fc.assert(fc.property(fc.array(entry, { maxLength: 12 }), fc.array(letters, { maxLength: 6 }), (entries, parts) => {
      const text = parts.join('')
      const segments = readingSegments(text, createReadingDictionary({ words: entries }))
      expect(segments.map(segment => segment.text).join('')).toBe(text)
      expect(segments.every(segment => segment.text !== '' && segment.reading !== '')).toBe(true)
    }))
  })
})
