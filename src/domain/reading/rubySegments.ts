import { hasKanji } from './kanaLetters.ts'
import { placeOf } from './placeOf.ts'
import type { ReadingDictionary } from './readingDictionary.ts'
import { readingSegments, type ReadingSegment } from './readingSegments.ts'

/**
 * The pieces of a text as ruby shows them. Every import proves {@link readingSegments} on its own texts, and there this says the same.
 * Texts from elsewhere (a call, a survey, an earlier edition) are read with the same words and with care, since letters may be part of a
 * word that the list does not have: a single kanji is read only where the dataset has it so ({@link ReadingWord.places}) and not beside a
 * kanji without a reading; nor is a pair of kanji after such a one (見本課, 見本館), and what else stands there is not called checked.
 */
export function rubySegments(text: string, words: ReadingDictionary): readonly ReadingSegment[] {
  const segments = readingSegments(text, words).map((segment, index, all) => isInPlace(segment, all[index - 1], all[index + 1]) ? segment : { text: segment.text })
  // In both directions, so that what was left without a reading counts for its neighbour.
  dropBesideUnknown(segments, -1)
  dropBesideUnknown(segments.reverse(), 0)
  return doubtBesideUnknown(segments.reverse())
}

function isInPlace({ places }: ReadingSegment, before: ReadingSegment | undefined, after: ReadingSegment | undefined): boolean {
  return places === undefined || (placeOf(before?.text, after?.text) & ~places) === 0
}

/** Takes readings of single kanji away, each with the segment before it in mind. */
function dropBesideUnknown(segments: ReadingSegment[], touching: 0 | -1): void {
  segments.forEach(({ text, reading }, index) => {
    if (reading !== undefined && lengthOf(text) === 1 && isUnknown(segments[index - 1], touching)) segments[index] = { text }
  })
}

function doubtBesideUnknown(segments: readonly ReadingSegment[]): ReadingSegment[] {
  return segments.map((segment, index) => {
    if (segment.reading === undefined) return segment
    const isAfter = isUnknown(segments[index - 1], -1)
    if (isAfter && lengthOf(segment.text) === 2) return { text: segment.text }
    return isAfter || isUnknown(segments[index + 1], 0) ? { ...segment, isChecked: false } : segment
  })
}

/** Whether a segment ends, or begins, with a kanji that has no reading. */
function isUnknown(segment: ReadingSegment | undefined, at: 0 | -1): boolean {
  return segment !== undefined && segment.reading === undefined && hasKanji(Array.from(segment.text).at(at) ?? '')
}

function lengthOf(text: string): number {
  return Array.from(text).length
}
