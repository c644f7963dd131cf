import { describe, expect, it } from 'vitest'
import { createReadingDictionary } from '../../../src/domain/reading/readingDictionary.ts'
import { ByteList } from '../../../src/domain/search/byteList.ts'
import { readAloud, speak } from '../../../src/domain/search/readAloud.ts'
import { documents, wordReadings } from './cityData.ts'

const words = createReadingDictionary({ words: [['取り組', 'とりく'], ['課', 'か']] })

describe('readAloud', () => {
  it('leads each letter of a reading back to the kanji below it', () => {
    expect(readAloud('取り組みＡ課', words)).toEqual({
      text: 'とりくみaか',
      starts: [0, 1, 2, 3, 4, 5],
      ends: [1, 2, 3, 4, 5, 6],
      isStart: [1, 1, 1, 1, 1, 1],
    })
  })

  it('lets no word begin inside a reading', () => {
    const { isStart, starts } = readAloud('公民館', createReadingDictionary({ words: [['公民館', 'こうみんかん']] }))
    expect(isStart).toEqual([1, 0, 0, 0, 0, 0])
    expect(new Set(starts)).toEqual(new Set([0]))
  })
})

describe('speak', () => {
  it('gives the same text and starts as readAloud, for every text of the dataset', () => {
    for (const { text } of documents.flatMap(document => document.fields)) {
      const starts = new ByteList()
      const aloud = readAloud(text, wordReadings.dictionary)
      expect(speak(text, wordReadings.dictionary, starts)).toBe(aloud.text)
      expect([...starts.bytes()]).toEqual(aloud.isStart.map(Number))
    }
  })
})
