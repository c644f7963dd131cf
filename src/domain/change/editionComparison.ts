import type { Instant } from '../delivery/instant.ts'
import type { Manifest } from '../delivery/manifest.ts'
import type { Change } from './change.ts'
import type { EndedFollow } from './endedFollow.ts'

/** What tells one edition of the data from another. */
export type EditionMark = Pick<Manifest, 'edition' | 'publishedAt'>

/** An edition as follows and looks remember it; earlier versions of the app remembered its number alone. */
export interface RememberedEdition {
  readonly edition: number
  readonly publishedAt?: Instant | undefined
}

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
  /** What the resident followed and this edition has no more; absent in what earlier versions of the app kept. */
  readonly ended?: readonly EndedFollow[] | undefined
}

/** How many records a phone keeps. */
export const keptComparisons = 20

/** The key of an edition. Its number alone would not do: a server may offer one number with two contents. */
export function editionKey({ edition, publishedAt }: EditionMark): string {
  return `${edition}@${publishedAt}`
}

/** The key of a pair of editions. */
export function editionPair(before: EditionMark, after: EditionMark): string {
  return [before, after].map(editionKey).join(' > ')
}

/** Whether an edition came after one that is remembered: by its number, and of one number by when it was published. */
export function isLaterEdition(edition: EditionMark, remembered: RememberedEdition): boolean {
  if (edition.edition !== remembered.edition) return edition.edition > remembered.edition
  return remembered.publishedAt !== undefined && edition.publishedAt > remembered.publishedAt
}

/** The records that a phone may forget once it has these: the oldest beyond {@link keptComparisons}. */
export function forgottenPairs(comparisons: readonly EditionComparison[]): readonly string[] {
  return [...comparisons].sort(newestFirst).slice(keptComparisons).map(({ pair }) => pair)
}

/** Sorts records, the one of the latest edition first. */
export function newestFirst(one: EditionComparison, other: EditionComparison): number {
  return other.after.edition - one.after.edition || (other.after.publishedAt > one.after.publishedAt ? 1 : -1)
}
