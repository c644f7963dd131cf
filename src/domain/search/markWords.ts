import { hasKanji } from '../reading/kanaLetters.ts'
import type { ReadingDictionary } from '../reading/readingDictionary.ts'
import { traceNormalised, type TracedText } from './normaliseText.ts'
import type { WordForm } from './queryWord.ts'
import { readAloud, type SpokenStart } from './readAloud.ts'

/** A stretch of a text as the city wrote it, `to` exclusive. */
export interface TextRange {
  readonly from: number
  readonly to: number
}

/**
 * Where words, each with the forms that were found of it, stand in a text, for marking: in order, apart from one another.
 * A word found through its reading marks the kanji that are read so.
 */
export function markWords(original: string, words: readonly (readonly WordForm[])[], readings: ReadingDictionary | undefined): readonly TextRange[] {
  const forms = words.flat()
  const written = traceNormalised(original)
  const isRead = forms.some(form => form.where !== 'written') && hasKanji(original)
  const spoken = isRead && readings ? readAloud(original, readings) : undefined
  return merge(forms.flatMap(({ text, where }) => where === 'written' ? rangesOf(text, written)
    : spoken ? rangesOf(text, spoken, where === 'spoken' ? spoken.isStart : undefined) : []))
}

function rangesOf(word: string, { text, starts, ends }: TracedText, isStart?: readonly SpokenStart[]): TextRange[] {
  const ranges: TextRange[] = []
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!isStart || isStart[at] !== 0) ranges.push({ from: starts[at] ?? 0, to: ends[at + word.length - 1] ?? 0 })
  }
  return ranges
}

function merge(ranges: readonly TextRange[]): TextRange[] {
  const merged: TextRange[] = []
  for (const range of ranges.toSorted((one, other) => one.from - other.from)) {
    const last = merged.at(-1)
    if (last && range.from <= last.to) merged[merged.length - 1] = { from: last.from, to: Math.max(last.to, range.to) }
    else merged.push(range)
  }
  return merged
}
