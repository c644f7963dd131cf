import type { SearchPassage } from './findPassage.ts'
import type { TextRange } from './markWords.ts'
import type { SearchDocument } from './searchDocument.ts'
import type { SearchFilter } from './searchFilter.ts'

/** What a person typed, and which part of the hits to give. */
export interface SearchQuery {
  readonly typed: string
  readonly filter?: SearchFilter
  /** How many of the best hits to leave out, and how many to give after them; 0 and 30 where they are not given. */
  readonly offset?: number
  readonly limit?: number
}

/** One document found. */
export interface SearchHit {
  readonly document: SearchDocument
  /** What to mark in the document's title. */
  readonly titleMarks: readonly TextRange[]
  /** Absent where the words stand in names alone. */
  readonly passage?: SearchPassage
}

/**
 * How a search was relaxed because nothing held all that was typed: `stripped`, question words and particles were left out;
 * `partly`, the hits hold only `least` of the `words`, as many as any document does.
 */
export type Relaxation =
  | { readonly kind: 'stripped', readonly words: readonly string[] }
  | { readonly kind: 'partly', readonly words: readonly string[], readonly least: number }

/** The answer to a query. Nothing typed, or nothing but spaces, gives no hits. */
export interface SearchResult {
  /** The words as they were typed. */
  readonly words: readonly string[]
  readonly relaxed?: Relaxation
  readonly total: number
  readonly hits: readonly SearchHit[]
}
