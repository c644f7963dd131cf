import type { ReadingsChunk } from '../reading/readingsChunk.ts'
import { contentWords } from './contentWords.ts'
import { corpusSteps, createCorpus, type Corpus } from './corpus.ts'
import { countChoices, type FilterCounts } from './countChoices.ts'
import { createWordForms } from './createWordForms.ts'
import { findPassage } from './findPassage.ts'
import { markWords } from './markWords.ts'
import { pickHits, type PickedHits } from './pickHits.ts'
import { plainQuestion } from './plainQuestion.ts'
import type { QueryWord } from './queryWord.ts'
import { scoreDocuments, type Scores } from './scoreDocuments.ts'
import type { SearchDocument } from './searchDocument.ts'
import type { Relaxation, SearchHit, SearchQuery, SearchResult } from './searchResult.ts'
import type { SynonymsChunk } from './synonymsChunk.ts'
import { createWordReadings, wordReadingsSteps, type WordReadings } from './wordReadings.ts'

/** What an index is made of. */
export interface SearchSetup {
  readonly documents: readonly SearchDocument[]
  readonly synonyms: SynonymsChunk
  /** Absent while the word list is not on the phone: then kana finds kana only. */
  readonly readings?: ReadingsChunk
}

/** Search over a set of documents. Of what is asked it keeps the last words only, in memory, to filter or go on from there. */
export interface SearchIndex {
  readonly search: (query: SearchQuery) => SearchResult
  /** For a screen that offers filters: offset and limit do not matter. */
  readonly countChoices: (query: SearchQuery) => FilterCounts
}

const defaultLimit = 30
const nothing: PickedHits = { total: 0, documents: [] }
const wordBorders = /[\s、。，?？!！]+/u
/** ，between the figures of one amount, as a keyboard of full width types it. */
const figureComma = /([0-9０-９])，(?=[0-9０-９])/gu

interface Found { readonly words: readonly QueryWord[], readonly scores: Scores, readonly least: number }
interface Answer extends Found {
  readonly typed: string
  readonly typedWords: readonly string[]
  readonly relaxed?: Relaxation
}

/**
 * Indexes documents. A document is found when every word typed stands in any of its fields, in any order: as typed, with
 * another long mark, as a synonym, or through readings. Nothing that holds the words is left out.
 */
export function createSearchIndex(setup: SearchSetup): SearchIndex {
  const readings = setup.readings && createWordReadings(setup.readings)
  return searchOver(createCorpus(setup.documents, readings?.dictionary), setup, readings)
}

/** The same in short steps, each a small part of what a screen can do between two frames. */
export function* searchIndexSteps(setup: SearchSetup): Generator<void, SearchIndex, void> {
  const readings = setup.readings && (yield* wordReadingsSteps(setup.readings))
  return searchOver(yield* corpusSteps(setup.documents, readings?.dictionary), setup, readings)
}

function searchOver(corpus: Corpus, { documents, synonyms }: SearchSetup, readings: WordReadings | undefined): SearchIndex {
  const makeWord = createWordForms(synonyms, readings)

  function makeWords(typed: readonly string[]): readonly QueryWord[] {
    return [...new Set(typed)].flatMap(text => makeWord(text) ?? [])
  }

  function findAll(words: readonly QueryWord[]): Found {
    return { words, scores: scoreDocuments(corpus, words), least: words.length }
  }

  /** Leaves out what a question has besides its matter, and then words that no document holds together with the others. */
  function relax(found: Found, typed: readonly string[]): Found & { readonly relaxed?: Relaxation } {
    if (found.words.length === 0 || isWhole(found)) return found
    const plain = findAll(makeWords(typed.map(plainQuestion)))
    const stripped = isWhole(plain) ? plain : findAll(makeWords(contentWords(typed)))
    if (mostMatched(stripped) === 0) return partly(found)
    if (!isWhole(stripped)) return partly(stripped)
    return { ...stripped, relaxed: { kind: 'stripped', words: stripped.words.map(word => word.typed) } }
  }

  function describe(document: number, { found }: Scores): SearchHit[] {
    const hit = documents[document]
    if (!hit) return []
    const passage = findPassage(corpus, document, found, readings?.dictionary)
    return [{ document: hit, titleMarks: markWords(hit.title, found, readings?.dictionary), ...(passage && { passage }) }]
  }

  let last: Answer | undefined
  function answer(typed: string): Answer {
    if (last?.typed === typed) return last
    const texts = typed.replace(figureComma, '$1,').split(wordBorders).filter(text => text !== '')
    const asked = findAll(makeWords(texts))
    last = { typed, typedWords: asked.words.map(word => word.typed), ...relax(asked, texts) }
    return last
  }

  return {
    search({ typed, filter = {}, offset = 0, limit = defaultLimit }) {
      const { scores, least, relaxed, typedWords: words } = answer(typed)
      const { total, documents: picked } = least === 0 ? nothing : pickHits(corpus, scores, least, filter, { offset, limit })
      return { words, ...(relaxed && { relaxed }), total, hits: picked.flatMap(document => describe(document, scores)) }
    },
    countChoices({ typed, filter = {} }) {
      const { scores, least } = answer(typed)
      return countChoices(corpus, scores, least === 0 ? Infinity : least, filter)
    },
  }
}

function mostMatched({ scores }: Found): number {
  let most = 0
  for (const count of scores.matchedWords) if (count > most) most = count
  return most
}

function isWhole(found: Found): boolean {
  return found.words.length > 0 && mostMatched(found) === found.least
}

function partly(found: Found): Found & { readonly relaxed?: Relaxation } {
  const least = mostMatched(found)
  if (least === 0) return { ...found, least: 0 }
  return { ...found, least, relaxed: { kind: 'partly', words: found.words.map(word => word.typed), least } }
}
