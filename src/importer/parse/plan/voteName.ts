import { comparable } from '../cellText.ts'
import type { NoteBook } from '../noteBook.ts'

/** One place of the document that names a thing. */
export interface NamePlace {
  readonly text: string
  readonly line: number
}

/**
 * The name to show of several places: what most of them say, and with equal numbers what the first says.
 * Every place that says otherwise is noted; width and spaces do not count.
 */
export function voteName(notes: NoteBook, rule: string, places: readonly NamePlace[]): string {
  const votes = (place: NamePlace) => places.filter(other => comparable(other.text) === comparable(place.text)).length
  const shown = places.reduce((best, place) => votes(place) > votes(best) ? place : best)
  for (const place of places) {
    if (comparable(place.text) !== comparable(shown.text)) notes.discrepancy(rule, shown, place)
  }
  return shown.text
}
