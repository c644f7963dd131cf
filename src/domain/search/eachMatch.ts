import type { Corpus } from './corpus.ts'
import type { WordForm } from './queryWord.ts'

/** A place where a form stands: the field's number, and how much of a word it is there, above 0 to 1. */
export type VisitMatch = (field: number, quality: number) => void

/** How much a match counts that begins or ends inside a word of katakana, Latin letters or digits: 12,460 for 246. */
const insideStart = 0.5
const insideEnd = 0.7

/** Calls `visit` for every place in all fields where a form stands. */
export function eachMatch(corpus: Corpus, { text, where }: WordForm, visit: VisitMatch): void {
  if (where === 'written') {
    const { owners, postings } = corpus.written
    const kinds = corpus.letterKinds
    postings.find(text, (position) => {
      const end = position + text.length
      const isInsideStart = kinds[position] !== 0 && kinds[position - 1] === kinds[position]
      const isInsideEnd = kinds[end] !== 0 && kinds[end - 1] === kinds[end]
      visit(owners[position] ?? 0, (isInsideStart ? insideStart : 1) * (isInsideEnd ? insideEnd : 1))
    })
    return
  }
  const spoken = corpus.spoken()
  if (!spoken) return
  if (where === 'spoken') {
    spoken.postings.find(text, position => visit(spoken.owners[position] ?? 0, 1))
    return
  }
  for (let position = spoken.text.indexOf(text); position >= 0; position = spoken.text.indexOf(text, position + 1)) visit(spoken.owners[position] ?? 0, 1)
}
