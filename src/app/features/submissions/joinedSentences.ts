import type { Words } from '../../ui/text/words.ts'
import { wordsOf } from '../../ui/text/wordsOf.ts'

/** Whole sentences one after another, as the language parts them. */
export function joinedSentences(sentences: readonly Words[]): Words {
  const [first = '', ...rest] = sentences
  return rest.reduce((before, second) => wordsOf('format.sentences', { first: before, second }), first)
}
