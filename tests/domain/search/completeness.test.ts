import { describe, expect, it } from 'vitest'
import { createCorpus } from '../../../src/domain/search/corpus.ts'
import { createSearchIndex } from '../../../src/domain/search/createSearchIndex.ts'
import { createWordForms } from '../../../src/domain/search/createWordForms.ts'
import { normaliseText } from '../../../src/domain/search/normaliseText.ts'
import { scoreDocuments } from '../../../src/domain/search/scoreDocuments.ts'
import { documents, readings, sources, synonyms, wordReadings } from './cityData.ts'

/** Fields that say where a text stands or how it is to be taken, and are no text of the city for a reader. */
const aside = new Set(['notes', 'source', 'sdgSource', 'direction', 'kind', 'status', 'category', 'document', 'unit'])

/** Every text of a value with a letter in it. */
function textsOf(value: unknown, key = ''): string[] {
  if (aside.has(key)) return []
  if (typeof value === 'string') return /\p{Letter}/u.test(value) ? [value] : []
  if (Array.isArray(value)) return value.flatMap(entry => textsOf(entry, key))
  if (typeof value === 'object' && value !== null) return Object.entries(value).flatMap(([name, entry]) => textsOf(entry, name))
  return []
}

const { outline, overview, guideline, policyChunks } = sources
const texts = [...new Set(textsOf([outline.pillars, outline.divisions, policyChunks, overview.introduction, overview.leadingProjects, overview.costTable.title, guideline.guideline.sections]))]

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

describe('search over the dataset', () => {
  it('finds every text of it', () => {
    const index = createSearchIndex({ documents, synonyms, readings })
    expect(texts.length).toBeGreaterThan(2000)
    const lost = texts.filter((text) => {
      const { total, relaxed } = index.search({ typed: text, limit: 1 })
      return total === 0 || relaxed !== undefined
    })
    expect(lost).toEqual([])
  }, 60_000)

  it.each([['one word', 1, 2000], ['two words', 2, 1000]])('misses no document that a plain scan finds, for parts of texts: %s', (_, count, tries) => {
    const corpus = createCorpus(documents, wordReadings.dictionary)
    const makeWord = createWordForms(synonyms, wordReadings)
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
  }, 120_000)
})
