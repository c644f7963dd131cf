import type { Corpus } from './corpus.ts'
import type { Scores } from './scoreDocuments.ts'
import type { SearchKind } from './searchDocument.ts'
import { fitsFilter, type SearchFilter } from './searchFilter.ts'

/** The numbers of the documents found, best first, with how many there are of each kind. */
export interface PickedHits {
  readonly total: number
  /** Without regard to the filter's kinds, so that a screen can offer them. */
  readonly countsByKind: ReadonlyMap<SearchKind, number>
  readonly documents: readonly number[]
}

/** Room below the points in a sort key for a document's number. */
const documentRoom = 2 ** 22

/** Picks one page of the documents in which at least so many words were found. Equal ones keep the documents' order. */
export function pickHits(corpus: Corpus, { points, matchedWords }: Scores, least: number, filter: SearchFilter, page: { readonly offset: number, readonly limit: number }): PickedHits {
  const countsByKind = new Map<SearchKind, number>()
  const keys = new Float64Array(points.length)
  let total = 0
  corpus.documents.forEach((document, index) => {
    if ((matchedWords[index] ?? 0) < least || !fitsFilter(document, filter)) return
    countsByKind.set(document.kind, (countsByKind.get(document.kind) ?? 0) + 1)
    if (filter.kinds && !filter.kinds.includes(document.kind)) return
    keys[total] = Math.round((points[index] ?? 0) * 1000) * documentRoom + (documentRoom - 1 - index)
    total += 1
  })
  const sorted = keys.subarray(0, total).sort()
  const end = Math.max(0, total - page.offset)
  const documents = [...sorted.subarray(Math.max(0, end - page.limit), end)].reverse().map(key => documentRoom - 1 - key % documentRoom)
  return { total, countsByKind, documents }
}
