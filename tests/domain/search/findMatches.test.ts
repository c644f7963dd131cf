import { describe, expect, it } from 'vitest'
import { createCorpus } from '../../../src/domain/search/corpus.ts'
import { findMatches } from '../../../src/domain/search/findMatches.ts'
import type { WordForm } from '../../../src/domain/search/queryWord.ts'
import { corpusOf, documentOf } from './corpusOf.ts'

const corpus = corpusOf([documentOf({ name: '国道246号', body: '12,460人、小学校と公開と効果' })], [['小学校', 'しょうがっこう'], ['学校', 'がっこう'], ['公開', 'こうかい'], ['効果', 'こうか']])

/** What counts at each place where a form stands. */
function qualities(text: string, where: WordForm['where']): number[] {
  const found = findMatches(corpus, { text, where, factor: 1 })
  return found ? [...found.positions].map(position => found.quality?.(position) ?? 1) : []
}

describe('findMatches', () => {
  it('finds every place, a part of a number counting less than a whole one', () => {
    expect(qualities('246', 'written')).toEqual([1, 0.5 * 0.7])
    expect(qualities('460', 'written')).toEqual([0.5])
  })

  it('finds readings from the start of a word, also of one inside another, which counts less', () => {
    expect(qualities('しょうがっこう', 'spoken')).toEqual([1])
    expect(qualities('がっこう', 'spoken')).toEqual([0.8])
    expect(qualities('うがっこう', 'spoken')).toEqual([])
  })

  it('counts a word that is read on less than one that ends there, at the end of a text too', () => {
    expect(qualities('こうか', 'spoken')).toEqual([0.7, 1])
  })

  it('finds anything within readings when told so', () => {
    expect(qualities('うがっこう', 'within')).toEqual([1])
  })

  it('knows nothing of readings without a word list', () => {
    expect(findMatches(createCorpus(corpus.documents, undefined), { text: 'こうか', where: 'spoken', factor: 1 })).toBeUndefined()
  })
})
