import { alignReading } from './alignReading.ts'
import type { ReadingDictionary } from './readingDictionary.ts'
import type { ReadingWord } from './readingsChunk.ts'

/** A piece of a text for `<ruby>`; without `reading` it stands as it is. */
export interface ReadingSegment {
  readonly text: string
  /** ふりがな, hiragana. */
  readonly reading?: string
  /** Only beside `reading`: see {@link ReadingWord.isChecked}. */
  readonly isChecked?: boolean
  /** See {@link ReadingWord.places}. */
  readonly places?: number
}

const number = /[\p{N},.]/u

/**
 * Cuts a text into pieces with and without readings: from left to right, at each place the longest word of the list.
 * The pieces' texts joined are the text, always. Letters that the list does not know stay without a reading.
 * A word whose reading takes a number in (2人, ふたり) is none at the end of a longer number.
 */
export function readingSegments(text: string, words: ReadingDictionary): readonly ReadingSegment[] {
  const segments: ReadingSegment[] = []
  let plainFrom = 0
  for (let position = 0; position < text.length;) {
    const word = words.longestAt(text, position)
    if (!word || (position > 0 && number.test(text.charAt(position - 1)) && takesNumberIn(word))) {
      position += 1
      continue
    }
    for (const segment of segmentsOfWord(word)) {
      const end = position + segment.text.length
      if (segment.reading !== undefined) {
        if (plainFrom < position) segments.push({ text: text.slice(plainFrom, position) })
        segments.push(segment)
        plainFrom = end
      }
      position = end
    }
  }
  if (plainFrom < text.length) segments.push({ text: text.slice(plainFrom) })
  return segments
}

const known = new WeakMap<ReadingWord, readonly ReadingSegment[]>()

function segmentsOfWord(word: ReadingWord): readonly ReadingSegment[] {
  const held = known.get(word)
  if (held) return held
  const segments = alignReading(word.surface, word.reading).map(({ text, reading }) =>
    reading === undefined ? { text } : { text, reading, isChecked: word.isChecked, ...(word.places !== undefined && { places: word.places }) })
  known.set(word, segments)
  return segments
}

function takesNumberIn(word: ReadingWord): boolean {
  const [first] = segmentsOfWord(word)
  return first?.reading !== undefined && number.test(first.text.charAt(0))
}
