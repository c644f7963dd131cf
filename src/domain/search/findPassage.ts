import type { ReadingDictionary } from '../reading/readingDictionary.ts'
import type { Corpus, JoinedTexts } from './corpus.ts'
import { markWords, type TextRange } from './markWords.ts'
import type { WordForm } from './queryWord.ts'
import type { SearchField } from './searchDocument.ts'

/** The part of a field's text around the first place found. */
export interface SearchPassage {
  readonly field: SearchField
  /** What to show of `field.text`, `to` exclusive. */
  readonly from: number
  readonly to: number
  /** What to mark in `field.text`, all of it inside `from` to `to` or cut off there. */
  readonly marks: readonly TextRange[]
}

/** Letters shown before the first mark, unless a sentence begins nearer, and in all. */
const lettersBefore = 24
const lettersShown = 96

/**
 * The passage that shows best why a document was found: of the field in which most of the words stand, the first of equals.
 * `words` are the forms of each word that were found. `undefined` where they stand in names alone.
 */
export function findPassage(corpus: Corpus, document: number, words: readonly (readonly WordForm[])[], readings: ReadingDictionary | undefined): SearchPassage | undefined {
  const field = fullestField(corpus, document, words)
  return field && cutOut(field, markWords(field.text, words, readings))
}

/** The field, no name, in which most words stand in one of their forms. */
function fullestField(corpus: Corpus, document: number, words: readonly (readonly WordForm[])[]): SearchField | undefined {
  const first = corpus.firstField[document] ?? 0
  let fullest: SearchField | undefined
  let most = 0
  for (const [index, field] of (corpus.documents[document]?.fields ?? []).entries()) {
    if (field.rank === 'name') continue
    const count = words.filter(forms => forms.some(form => stands(corpus, first + index, form))).length
    if (count > most) [fullest, most] = [field, count]
    if (most === words.length) break
  }
  return fullest
}

function stands(corpus: Corpus, field: number, { text, where }: WordForm): boolean {
  if (where === 'written') return textOf(corpus.written, field).includes(text)
  const spoken = corpus.spoken()
  if (!spoken) return false
  const searched = textOf(spoken, field)
  let at = searched.indexOf(text)
  while (where === 'spoken' && at >= 0 && spoken.isStart[(spoken.starts[field] ?? 0) + at] === 0) at = searched.indexOf(text, at + 1)
  return at >= 0
}

function textOf({ text, starts }: JoinedTexts, field: number): string {
  return text.slice(starts[field], (starts[field + 1] ?? 1) - 1)
}

function cutOut(field: SearchField, marks: readonly TextRange[]): SearchPassage {
  const first = marks[0]?.from ?? 0
  const earliest = Math.max(0, first - lettersBefore)
  const sentence = field.text.slice(earliest, first).lastIndexOf('。')
  const from = sentence >= 0 ? earliest + sentence + 1 : earliest <= 4 ? 0 : earliest
  const to = Math.min(field.text.length, from + lettersShown)
  return {
    field, from, to,
    marks: marks.filter(mark => mark.from < to).map(mark => ({ from: mark.from, to: Math.min(mark.to, to) })),
  }
}
