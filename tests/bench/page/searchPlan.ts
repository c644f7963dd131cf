import MiniSearch from 'minisearch'
import type { PolicyChunk } from '../../../src/domain/plan/dataset.ts'
import type { ReadingsChunk } from '../../../src/domain/reading/readingsChunk.ts'
import { searchIndexSteps } from '../../../src/domain/search/createSearchIndex.ts'
import { planDocuments } from '../../../src/domain/search/documents/planDocuments.ts'
import type { SearchSources } from '../../../src/domain/search/documents/searchSources.ts'
import { normaliseText } from '../../../src/domain/search/normaliseText.ts'
import type { SearchDocument } from '../../../src/domain/search/searchDocument.ts'
import type { SynonymsChunk } from '../../../src/domain/search/synonymsChunk.ts'

/** What making an engine's index took, in milliseconds; `longestStep` is the longest time without a pause. */
export interface BuildTimes {
  readonly whole: number
  readonly longestStep: number
}

declare global {
  interface Window {
    /** Fetches what is searched; returns the number of documents in so many copies of the plan. */
    fetchDocuments: (copies: number) => Promise<number>
    buildEngine: (engine: string) => BuildTimes
    /** Milliseconds for each text, searched as a keystroke is. */
    searchAll: (typed: readonly string[]) => number[]
  }
}

/** Searches and makes a page of hits; returns how many there are. */
type Search = (typed: string) => number
const hitsShown = 30
const ranks = ['name', 'summary', 'body', 'shared'] as const

interface Searched {
  readonly documents: readonly SearchDocument[]
  readonly synonyms: SynonymsChunk
  readonly readings: ReadingsChunk
}
let searched: Searched | undefined
let search: Search = () => 0

const json = async (path: string): Promise<unknown> => (await fetch(path)).json()

window.fetchDocuments = async (copies) => {
  const { chunks } = await json('/data/manifest.json') as { chunks: { name: string, path: string }[] }
  const texts = new Map(await Promise.all(chunks.map(async ({ name, path }) => [name, await json(path)] as const)))
  const documents = planDocuments({
    outline: texts.get('outline') as SearchSources['outline'],
    overview: texts.get('overview') as SearchSources['overview'],
    guideline: texts.get('guideline') as SearchSources['guideline'],
    policyChunks: [...texts].flatMap(([name, chunk]) => name.startsWith('policies-') ? [chunk as PolicyChunk] : []),
  })
  const copied = Array.from({ length: copies }, (_, copy) => documents.map(document => ({ ...document, id: `${document.id}#${copy}` }))).flat()
  searched = { documents: copied, synonyms: texts.get('synonyms') as SynonymsChunk, readings: texts.get('readings') as ReadingsChunk }
  return copied.length
}

function* product({ documents, synonyms, readings }: Searched): Generator<void, Search, void> {
  const index = yield* searchIndexSteps({ documents, synonyms, readings })
  return typed => index.search({ typed }).hits.length
}

function* scan({ documents }: Searched): Generator<void, Search, void> {
  const texts = documents.map(document => document.fields.map(field => normaliseText(field.text)).join('\0'))
  yield
  return (typed) => {
    const words = typed.split(/\s+/).map(normaliseText).filter(word => word !== '')
    return texts.flatMap((text, index) => words.every(word => text.includes(word)) ? [index] : []).slice(0, hitsShown).length
  }
}

/** Pairs of letters of each word, for a language without spaces. */
function bigrams(text: string): string[] {
  return normaliseText(text).split(/[^\p{L}\p{N}ー]+/u).flatMap(word =>
    word.length < 2 ? [word] : Array.from({ length: word.length - 1 }, (_, start) => word.slice(start, start + 2)))
}

function miniSearch(tokenize: ((text: string) => string[]) | undefined) {
  return function* ({ documents }: Searched): Generator<void, Search, void> {
    const engine = new MiniSearch<{ readonly id: string }>({ fields: [...ranks], ...tokenize && { tokenize } })
    const textOf = (document: SearchDocument, rank: string) => document.fields.filter(field => field.rank === rank).map(field => field.text).join('\n')
    for (const document of documents) {
      const fields = Object.fromEntries(ranks.map(rank => [rank, textOf(document, rank)]))
      engine.add({ id: document.id, ...fields })
      yield
    }
    return typed => engine.search(typed, { prefix: true, combineWith: 'AND', boost: { name: 10, summary: 5, body: 2, shared: 1 } }).slice(0, hitsShown).length
  }
}

const engines: Readonly<Record<string, (all: Searched) => Generator<void, Search, void>>> = {
  product, scan, 'MiniSearch': miniSearch(undefined), 'MiniSearch, pairs of letters': miniSearch(bigrams),
}

window.buildEngine = (name) => {
  const build = engines[name]
  if (!build || !searched) throw new Error(`${name} cannot be built.`)
  const start = performance.now()
  const steps = build(searched)
  let longestStep = 0
  for (;;) {
    const before = performance.now()
    const step = steps.next()
    longestStep = Math.max(longestStep, performance.now() - before)
    if (!step.done) continue
    search = step.value
    return { whole: performance.now() - start, longestStep }
  }
}

window.searchAll = typed => typed.map((text) => {
  const start = performance.now()
  search(text)
  return performance.now() - start
})
