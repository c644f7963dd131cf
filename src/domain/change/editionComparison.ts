import type { Manifest } from '../delivery/manifest.ts'
import type { Change } from './change.ts'

/** What tells one edition of the data from another. */
export type EditionMark = Pick<Manifest, 'edition' | 'publishedAt'>

/** 変更の記録: what changed from one edition on a phone to the next, and what of it concerned the resident. */
export interface EditionComparison {
  /** {@link editionPair} of the two: a phone keeps one record of each pair. */
  readonly pair: string
  readonly before: EditionMark
  readonly after: EditionMark
  /** All changes, in the order of the later edition. */
  readonly changes: readonly Change[]
  /** The `changeKey` of those that touch what was followed when the later edition came. */
  readonly touched: readonly string[]
}

/** How many records a phone keeps. */
export const keptComparisons = 20

/** The key of a pair of editions. An edition's number alone would not do: a server may offer one number with two contents. */
export function editionPair(before: EditionMark, after: EditionMark): string {
  return [before, after].map(({ edition, publishedAt }) => `${edition}@${publishedAt}`).join(' > ')
}

/** The records that a phone may forget once it has these: the oldest beyond {@link keptComparisons}. */
export function forgottenPairs(comparisons: readonly EditionComparison[]): readonly string[] {
  return [...comparisons].sort(newestFirst).slice(keptComparisons).map(({ pair }) => pair)
}

/** Sorts records, the one of the latest edition first. */
export function newestFirst(one: EditionComparison, other: EditionComparison): number {
  return other.after.edition - one.after.edition || (other.after.publishedAt > one.after.publishedAt ? 1 : -1)
}
