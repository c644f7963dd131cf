import { hasKanji } from '../reading/kanaLetters.ts'
import type { ReadingDictionary } from '../reading/readingDictionary.ts'
import { traceNormalised, type TracedText } from './normaliseText.ts'
import type { QueryWord } from './queryWord.ts'
import { readAloud } from './readAloud.ts'

/** A stretch of a text as the city wrote it, `to` exclusive. */
export interface TextRange {
  readonly from: number
  readonly to: number
}

/**
 * Where words stand in a text, for marking: in order, apart from one another. A word found through its reading marks the
 * kanji that are read so.
 */
export function markWords(original: string, words: readonly QueryWord[], readings: ReadingDictionary | undefined): readonly TextRange[] {
  const written = traceNormalised(original)
  const spoken = readings && hasKanji(original) ? readAloud(original, readings) : undefined
  const ranges = words.flatMap(({ forms, lastForms }) => {
    const first = forms.flatMap(form => rangesOf(form.text, form.where === 'written' ? written : spoken))
    return first.length > 0 ? first : lastForms.flatMap(form => rangesOf(form.text, form.where === 'written' ? written : spoken, form.where === 'within'))
  })
  return merge(ranges)
}

interface Searched extends TracedText {
  readonly isStart?: readonly boolean[]
}

function rangesOf(word: string, searched: Searched | undefined, anywhere = false): TextRange[] {
  if (!searched) return []
  const { text, starts, ends, isStart } = searched
  const ranges: TextRange[] = []
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!isStart || anywhere || isStart[at]) ranges.push({ from: starts[at] ?? 0, to: ends[at + word.length - 1] ?? 0 })
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
