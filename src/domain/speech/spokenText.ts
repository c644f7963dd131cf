import type { ReadingDictionary } from '../reading/readingDictionary.ts'
import type { ReadingSegment } from '../reading/readingSegments.ts'
import { rubySegments } from '../reading/rubySegments.ts'

const numberAtEnd = /\p{N}$/u
const number = /\p{N}/u

/**
 * What a voice is given to say for a text: kana in place of the kanji whose reading is checked (`ReadingWord.isChecked`), which are names
 * and words that voices misread. The rest stays as it is written: a voice knows more of common words than an analyser, and how a number
 * is read with its unit. Nothing is checked beside a kanji that the list does not know ({@link rubySegments}), and nothing is replaced after
 * a single one that nobody checked: 本市 is no word in 山本市場.
 */
export function spokenText(text: string, words: ReadingDictionary): string {
  const segments = rubySegments(text, words)
  return segments.map((segment, index) => isName(segment, segments[index - 1]) ? segment.reading : segment.text).join('')
}

function isName({ text, reading, isChecked }: ReadingSegment, before: ReadingSegment | undefined): boolean {
  if (reading === undefined || isChecked !== true || number.test(text) || numberAtEnd.test(before?.text ?? '')) return false
  return !isGuess(before)
}

/** Whether a segment is a single kanji that the analyser alone read: what follows may be the rest of another word. */
function isGuess(segment: ReadingSegment | undefined): boolean {
  return segment?.isChecked === false && Array.from(segment.text).length === 1
}
