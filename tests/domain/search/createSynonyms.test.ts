import { describe, expect, it } from 'vitest'
import { createReadingDictionary } from '../../../src/domain/reading/readingDictionary.ts'
import { createSynonyms } from '../../../src/domain/search/createSynonyms.ts'

const groups = { groups: [['公園', '広場'], ['橋りょう', '橋'], ['修繕', '修理'], ['保育園', '保育所']] }
const readings = createReadingDictionary({ words: [['公園', 'こうえん'], ['橋', 'きょう'], ['保育園', 'ほいくえん'], ['保育所', 'ほいくしょ']] })
const synonyms = createSynonyms(groups, readings)

describe('createSynonyms', () => {
  it('exchanges the synonyms in a word, of several groups at once', () => {
    expect(synonyms.of('橋りょう修理')).toEqual(['橋修理', '橋りょう修繕', '橋修繕'])
  })

  it('knows synonyms by their readings, where the list has them', () => {
    expect([synonyms.readAs('こうえん'), synonyms.readAs('ひろば')]).toEqual([['公園'], []])
  })

  it('exchanges readings inside kana', () => {
    expect(synonyms.spoken('ほいくえんりょう')).toEqual(['ほいくしょりょう'])
  })

  it('knows nothing of kana without readings', () => {
    const plain = createSynonyms(groups, undefined)
    expect([plain.of('公園'), plain.readAs('こうえん'), plain.spoken('ほいくえん')]).toEqual([['広場'], [], []])
  })
})
