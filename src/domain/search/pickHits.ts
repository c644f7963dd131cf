import type { Corpus } from './corpus.ts'
import type { Scores } from './scoreDocuments.ts'
import { fitsFilter, type SearchFilter } from './searchFilter.ts'
import { TopKeys } from './topKeys.ts'

/** The numbers of the documents found, best first, and how many there are in all. */
export interface PickedHits {
  readonly total: number
  readonly documents: readonly number[]
}

/** Room below the points in a sort key for a document's number. */
const documentRoom = 2 ** 22

/** Picks one page of the documents in which at least so many words were found. Equal ones keep the documents' order. */
export function pickHits(corpus: Corpus, { points, matchedWords }: Scores, least: number, filter: SearchFilter, page: { readonly offset: number, readonly limit: number }): PickedHits {
  const { documents, kinds, kindOfDocument } = corpus
  const isWanted = kinds.map(kind => filter.kinds?.includes(kind) ?? true)
  const isFiltered = [filter.pillarId, filter.divisionId, filter.leadingProjectId, filter.sdg].some(value => value !== undefined)
  const keys = new TopKeys(page.offset + page.limit)
  let total = 0
  for (let index = 0; index < points.length; index += 1) {
    if ((matchedWords[index] ?? 0) < least) continue
    const document = isFiltered ? documents[index] : undefined
    if (!isWanted[kindOfDocument[index] ?? 0] || (document && !fitsFilter(document, filter))) continue
    keys.push(Math.round((points[index] ?? 0) * 1000) * documentRoom + (documentRoom - 1 - index))
    total += 1
  }
  return {
    total,
    documents: keys.sorted().slice(page.offset).map(key => documentRoom - 1 - key % documentRoom),
  }
}
