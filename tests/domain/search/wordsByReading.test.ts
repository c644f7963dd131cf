import { describe, expect, it } from 'vitest'
import { createSearchIndex } from '../../../src/domain/search/createSearchIndex.ts'
import { hasKanji } from '../../../src/domain/reading/kanaLetters.ts'
import { toKana } from '../../../src/domain/reading/toKana.ts'
import { documents, readings, synonyms, wordReadings } from './cityData.ts'

const index = createSearchIndex({ documents, synonyms, readings })

/** The documents that hold what is typed; none where only a part of it was found. */
function hitsOf(typed: string): ReadonlySet<string> {
  const { hits, relaxed } = index.search({ typed, limit: documents.length })
  return new Set(relaxed ? [] : hits.map(hit => hit.document.id))
}

/** How many of the hits of one text another lacks, for those that lack any. */
function lacking(pairs: readonly (readonly [written: string, kana: string])[]): string[] {
  return pairs.flatMap(([written, kana]) => {
    const found = hitsOf(kana)
    const lost = [...hitsOf(written)].filter(id => !found.has(id))
    return lost.length > 0 ? [`${kana} lacks ${lost.length} of ${written}`] : []
  })
}

describe('a word typed by its reading', () => {
  it('is found wherever its kanji stand, for every word of the readings', () => {
    // A span that tells two readings apart may hold a space or a 、, where a search begins another word.
    const words = readings.words.filter(([surface]) => hasKanji(surface) && !/[\s、]/.test(surface)).map(([surface, reading]) => [surface, reading] as const)
    expect(words.length).toBeGreaterThan(1500)
    expect(lacking(words)).toEqual([])
  })

  it('is found wherever its synonyms stand, for every synonym whose reading is known', () => {
    const members = synonyms.groups.flat().map(member => [member, toKana(member, wordReadings.dictionary)] as const).filter(([, kana]) => !hasKanji(kana))
    expect(members.length).toBeGreaterThan(100)
    expect(lacking(members)).toEqual([])
    expect(lacking(members.map(([member, kana]) => [member, kana.replace(/[\u3041-\u3096]/g, letter => String.fromCharCode(letter.charCodeAt(0) + 0x60))]))).toEqual([])
  })

  it.each([['がっこう', '学校'], ['こうえん', '公園'], ['こうえん', '広場'], ['コウエン', '広場'], ['ほいくえん', '保育所'], ['しょうがいしゃこよう', '障害者雇用']])('finds for %s what %s finds written', (kana, written) => {
    const found = hitsOf(kana)
    expect(documents.filter(({ fields }) => fields.some(({ text }) => text.includes(written))).filter(({ id }) => !found.has(id))).toEqual([])
  })

  it('does not bring up words in whose reading the letters merely stand', () => {
    expect(index.search({ typed: 'うみ', limit: documents.length }).hits.filter(({ document }) => document.title.includes('公民館'))).toEqual([])
  })
})
