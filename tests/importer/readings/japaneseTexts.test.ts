import { describe, expect, it } from 'vitest'
import { japaneseTexts } from '../../../src/importer/readings/japaneseTexts.ts'

describe('japaneseTexts', () => {
  it('collects texts with kanji once, wherever they stand', () => {
    expect(japaneseTexts([{ name: '公園', list: ['遊具', 'かな', 3, null] }, { deep: { name: '公園' } }])).toEqual(['公園', '遊具'])
  })

  it('leaves out parts of texts and names of files', () => {
    expect(japaneseTexts({ unit: '人', file: '計画.txt', document: '計画', text: '3人' })).toEqual(['3人'])
  })
})
