import { placeOf } from '../../domain/reading/placeOf.ts'
import type { ReadingDictionary } from '../../domain/reading/readingDictionary.ts'
import { readingSegments } from '../../domain/reading/readingSegments.ts'

/** Of every single kanji that is a word of the list: beside what it stands in the texts, as marks of its entry. */
export function findPlaces(texts: readonly string[], words: ReadingDictionary): ReadonlyMap<string, number> {
  const places = new Map<string, number>()
  for (const text of texts) {
    const segments = readingSegments(text, words)
    segments.forEach((segment, index) => {
      if (segment.places === undefined) return
      places.set(segment.text, (places.get(segment.text) ?? 0) | placeOf(segments[index - 1]?.text, segments[index + 1]?.text))
    })
  }
  return places
}
