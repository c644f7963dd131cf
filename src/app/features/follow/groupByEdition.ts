import { editionKey, type EditionMark } from '../../../domain/change/editionComparison.ts'
import type { InboxEntry } from '../../../domain/change/inbox.ts'

/** The entries that one edition brought. */
export interface EditionGroup {
  readonly edition: EditionMark
  readonly entries: readonly InboxEntry[]
}

/** Puts entries that one edition brought together, in the order given. */
export function groupByEdition(entries: readonly InboxEntry[]): readonly EditionGroup[] {
  const editions = new Map(entries.map(({ edition }) => [editionKey(edition), edition]))
  return [...editions.values()].map(edition => ({ edition, entries: entries.filter(entry => editionKey(entry.edition) === editionKey(edition)) }))
}
