import { describe, expect, it } from 'vitest'
import { createReadingDictionary } from '../../../src/domain/reading/readingDictionary.ts'
import { findPlaces } from '../../../src/importer/readings/findPlaces.ts'

const words = createReadingDictionary({ words: [['本', 'ほん'], ['本市', 'ほんし'], ['各', 'かく']] })

describe('findPlaces', () => {
  it('adds up the places of each single kanji over all texts, and of no other word', () => {
    expect([...findPlaces(['各本市、本の本', '6本'], words)]).toEqual([['各', 8], ['本', 16 + 4]])
  })
})
