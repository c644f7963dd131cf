import { describe, expect, it } from 'vitest'
import { createReadingDictionary } from '../../../src/domain/reading/readingDictionary.ts'
import { innerStarts } from '../../../src/domain/search/innerStarts.ts'

const words = createReadingDictionary({ words: [['学校', 'がっこう'], ['館', 'かん'], ['小', 'しょう'], ['教育', 'きょういく'], ['海', 'うみ']] })

describe('innerStarts', () => {
  it.each([
    ['小学校', 'しょうがっこう', ['がっこう']],
    ['小学校教育', 'しょうがっこうきょういく', ['がっこうきょういく', 'きょういく']],
    ['公民館', 'こうみんかん', ['かん']],
    ['学校', 'がっこう', []],
    // A sound that changes inside a compound is not recognised.
    ['図書館', 'としょがん', []],
  ])('takes %s up at the words inside it', (surface, reading, expected) => {
    expect(innerStarts(surface, reading, words).map(start => reading.slice(start))).toEqual(expected)
  })
})
