import { describe, expect, it } from 'vitest'
import type { QueryWord, WordForm } from '../../../src/domain/search/queryWord.ts'
import { scoreDocuments } from '../../../src/domain/search/scoreDocuments.ts'
import { corpusOf, documentOf } from './corpusOf.ts'

const written = (text: string, factor = 1): WordForm => ({ text, where: 'written', factor })
const word = (forms: readonly WordForm[], lastForms: readonly WordForm[] = []): QueryWord => ({ typed: '', forms, lastForms })

describe('scoreDocuments', () => {
  it('gives most for a name, then a summary, the rest, and least for what many share', () => {
    const corpus = corpusOf([documentOf({ shared: '公園' }), documentOf({ body: '公園' }), documentOf({ summary: '公園' }), documentOf({ name: '公園' }), documentOf({ name: '道路' })])
    const { points, matchedWords } = scoreDocuments(corpus, [word([written('公園')])])
    expect([...points]).toEqual([...points.slice(0, 4)].toSorted((one, other) => one - other).concat(0))
    expect([...matchedWords]).toEqual([1, 1, 1, 1, 0])
  })

  it('gives more for a name that is the word than for one that holds it', () => {
    const [whole = 0, part = 0] = scoreDocuments(corpusOf([documentOf({ name: '公園' }), documentOf({ name: '公園の遊具' })]), [word([written('公園')])]).points
    expect(whole).toBeGreaterThan(part)
  })

  it('takes a document’s best match, with a little for each further one', () => {
    const corpus = corpusOf([documentOf({ body: '広場' }), documentOf({ body: '広場と公園' }), documentOf({ body: '公園' })])
    const [least = 0, most = 0, middle = 0] = scoreDocuments(corpus, [word([written('公園'), written('広場', 0.5)])]).points
    expect([least < middle, middle < most, most < 1.2 * middle]).toEqual([true, true, true])
  })

  it('counts each word once, the rarer for more', () => {
    const corpus = corpusOf([documentOf({ body: '公園、公園' }), documentOf({ body: '公園と遊具' }), documentOf({ body: '公園' }), documentOf({ body: '遊具' }), documentOf({ body: '公園' })])
    const { points, matchedWords } = scoreDocuments(corpus, [word([written('公園')]), word([written('遊具')])])
    expect([...matchedWords]).toEqual([1, 2, 1, 1, 1])
    expect(points[3]).toBeGreaterThan(points[2] ?? 0)
  })

  it('looks for the last forms only where no other stands anywhere, and tells which were found', () => {
    const corpus = corpusOf([documentOf({ body: '公園' }), documentOf({ body: '広場' })])
    const [park, place] = [written('公園'), written('広場')]
    expect(scoreDocuments(corpus, [word([park], [place])]).found).toEqual([[park]])
    expect(scoreDocuments(corpus, [word([written('恐竜')], [place])]).found).toEqual([[place]])
    expect(scoreDocuments(corpus, [word([written('恐竜')])]).found).toEqual([[]])
  })

  it('gives the same again for the same', () => {
    const corpus = corpusOf([documentOf({ body: '公園' }), documentOf({ name: '公園' })])
    const words = [word([written('公園')])]
    expect(scoreDocuments(corpus, words)).toEqual(scoreDocuments(corpus, words))
  })
})
