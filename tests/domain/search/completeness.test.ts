import { describe, expect, it } from 'vitest'
import { createCorpus } from '../../../src/domain/search/corpus.ts'
import { createSearchIndex } from '../../../src/domain/search/createSearchIndex.ts'
import { createWordForms } from '../../../src/domain/search/createWordForms.ts'
import { normaliseText } from '../../../src/domain/search/normaliseText.ts'
import { scoreDocuments } from '../../../src/domain/search/scoreDocuments.ts'
import { documents, pageKey, readings, synonyms, wordReadings } from './cityData.ts'
import { datasetTexts } from './datasetTexts.ts'

const texts = datasetTexts().filter(({ text }) => normaliseText(text) !== '')
const corpus = createCorpus(documents, wordReadings.dictionary)
const makeWord = createWordForms(synonyms, wordReadings)

/** Numbers from 0 to below a bound, the same for the same seed (Park and Miller). */
function chance(seed: number): (bound: number) => number {
  let state = seed
  return (bound) => {
    state = state * 48271 % 2147483647
    return state % bound
  }
}

const normalFields = documents.map(document => document.fields.map(field => normaliseText(field.text)))

/** The documents that hold all words, by a plain scan of each field. */
function scan(words: readonly string[]): number[] {
  const normal = words.map(normaliseText)
  return normalFields.flatMap((fields, index) => normal.every(word => fields.some(field => field.includes(word))) ? [index] : [])
}

/** The pages with a document that holds a text. */
function pagesWith(text: string): ReadonlySet<string> {
  const words = [makeWord(text) ?? []].flat()
  const { matchedWords } = scoreDocuments(corpus, words)
  return new Set(documents.flatMap(({ page }, index) => matchedWords[index] === words.length ? [pageKey(page)] : []))
}

describe('search over the dataset', () => {
  it('finds every text and every number of its chunks as it is printed', () => {
    const index = createSearchIndex({ documents, synonyms, readings })
    const all = [...new Set(texts.map(({ text }) => text))]
    expect(all.length).toBeGreaterThan(3000)
    const lost = all.filter((text) => {
      const { total, relaxed } = index.search({ typed: text, limit: 1 })
      return total === 0 || relaxed !== undefined
    })
    expect(lost).toEqual([])
  })

  it('finds each of them on the page whose matter it is', () => {
    const pagesOf = new Map<string, ReadonlySet<string>>()
    const lost = texts.flatMap(({ text, at, page }) => {
      const pages = pagesOf.get(text) ?? pagesWith(text)
      pagesOf.set(text, pages)
      return page === undefined || pages.has(page) ? [] : [`${page} ${at}: ${text}`]
    })
    expect([...new Set(lost)]).toEqual([])
  })

  it.each([['one word', 1, 2000], ['two words', 2, 1000]])('misses no document that a plain scan finds, for parts of texts: %s', (_, count, tries) => {
    const pick = chance(20260401 + count)
    for (let attempt = 0; attempt < tries; attempt += 1) {
      const { fields } = documents[pick(documents.length)] ?? { fields: [] }
      const parts = Array.from({ length: count }, () => {
        const text = fields[pick(fields.length)]?.text ?? ''
        const from = pick(text.length)
        return text.slice(from, from + 1 + pick(12))
      })
      const words = parts.flatMap(part => makeWord(part) ?? [])
      const { matchedWords } = scoreDocuments(corpus, words)
      expect(scan(parts).filter(document => matchedWords[document] !== words.length), parts.join(' ')).toEqual([])
    }
  })
})
