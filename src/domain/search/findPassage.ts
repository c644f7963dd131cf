import type { ReadingDictionary } from '../reading/readingDictionary.ts'
import type { Corpus, JoinedTexts } from './corpus.ts'
import { markWords, type TextRange } from './markWords.ts'
import type { QueryWord, WordForm } from './queryWord.ts'
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
 * `undefined` where the words stand in names alone.
 */
export function findPassage(corpus: Corpus, document: number, words: readonly QueryWord[], readings: ReadingDictionary | undefined): SearchPassage | undefined {
  const field = fullestField(corpus, document, words.map(word => word.forms)) ?? fullestField(corpus, document, words.map(word => word.lastForms))
  return field && cutOut(field, markWords(field.text, words, readings))
}

/** The field, no name, in which most words stand in one of their forms. */
function fullestField(corpus: Corpus, document: number, words: readonly (readonly WordForm[])[]): SearchField | undefined {
  const first = corpus.firstField[document] ?? 0
  let fullest: SearchField | undefined
  let most = 0
  corpus.documents[document]?.fields.forEach((field, index) => {
    if (field.rank === 'name') return
    const count = words.filter(forms => forms.some(form => stands(corpus, first + index, form))).length
    if (count > most) [fullest, most] = [field, count]
  })
  return fullest
}

function stands(corpus: Corpus, field: number, { text, where }: WordForm): boolean {
  const texts = where === 'written' ? corpus.written : corpus.spoken()
  return texts !== undefined && textOf(texts, field).includes(text)
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
