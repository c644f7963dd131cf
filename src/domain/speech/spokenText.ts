import { hasKanji } from '../reading/kanaLetters.ts'
import type { ReadingDictionary } from '../reading/readingDictionary.ts'
import type { ReadingSegment } from '../reading/readingSegments.ts'
import { rubySegments } from '../reading/rubySegments.ts'

const numberAtEnd = /\p{N}$/u
const number = /\p{N}/u

/**
 * What a voice is given to say for a text: kana in place of the kanji whose reading is checked (`ReadingWord.isChecked`), which are names
 * and words that voices misread. The rest stays as it is written: a voice knows more of common words than an analyser, and how a number
 * is read with its unit. Beside a kanji that the list does not know nothing is replaced, nor after a single one that nobody checked: 本市 is no word in 見本市.
 */
export function spokenText(text: string, words: ReadingDictionary): string {
  const segments = rubySegments(text, words)
  return segments.map((segment, index) => isName(segment, segments[index - 1], segments[index + 1]) ? segment.reading : segment.text).join('')
}

function isName({ text, reading, isChecked }: ReadingSegment, before: ReadingSegment | undefined, after: ReadingSegment | undefined): boolean {
  if (reading === undefined || isChecked !== true || number.test(text) || numberAtEnd.test(before?.text ?? '')) return false
  return !isUnknown(before, -1) && !isUnknown(after, 0) && !isGuess(before)
}

/** Whether a segment is a single kanji that the analyser alone read: what follows may be the rest of another word. */
function isGuess(segment: ReadingSegment | undefined): boolean {
  return segment?.isChecked === false && Array.from(segment.text).length === 1
}

/** Whether a segment ends, or begins, with a kanji that has no reading. */
function isUnknown(segment: ReadingSegment | undefined, at: 0 | -1): boolean {
  return segment !== undefined && segment.reading === undefined && hasKanji(Array.from(segment.text).at(at) ?? '')
}
