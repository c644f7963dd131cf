import { hasKanji } from './kanaLetters.ts'
import type { ReadingDictionary } from './readingDictionary.ts'
import { readingSegments, type ReadingSegment } from './readingSegments.ts'

/**
 * The pieces of a text as ruby shows them. Other than {@link readingSegments}, which every import proves on its own texts, this is
 * careful with texts from elsewhere (an earlier edition, a survey): a single kanji beside a kanji that has no reading gets none
 * either. The two are likely a word that the list does not have, and that is read otherwise: where 今 is unknown, 今日 is not 今にち.
 */
export function rubySegments(text: string, words: ReadingDictionary): readonly ReadingSegment[] {
  const segments = [...readingSegments(text, words)]
  dropBesideUnknown(segments, 'after')
  dropBesideUnknown(segments.reverse(), 'before')
  return segments.reverse()
}

/** Takes readings away in one direction, so that what was left without one counts for its neighbour. */
function dropBesideUnknown(segments: ReadingSegment[], side: 'after' | 'before'): void {
  segments.forEach(({ text, reading }, index) => {
    const neighbour = segments[index - 1]
    if (reading === undefined || Array.from(text).length !== 1 || !neighbour || neighbour.reading !== undefined) return
    const touching = Array.from(neighbour.text).at(side === 'after' ? -1 : 0)
    if (touching !== undefined && hasKanji(touching)) segments[index] = { text }
  })
}
