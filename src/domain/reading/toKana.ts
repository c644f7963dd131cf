import type { ReadingDictionary } from './readingDictionary.ts'
import { readingSegments } from './readingSegments.ts'

/** The text as it is read, with every known word's reading in its place: `健康づくり` → `けんこうづくり`. Other letters stay. */
export function toKana(text: string, words: ReadingDictionary): string {
  return readingSegments(text, words).map(segment => segment.reading ?? segment.text).join('')
}
