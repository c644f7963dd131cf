import type { Language } from './language.ts'
import { say } from './say.ts'

/** Whole sentences one after another: without a space in Japanese, with one where words have spaces between. Empty ones are left out. */
export function joinSentences(language: Language, sentences: readonly string[]): string {
  return sentences.filter(sentence => sentence !== '').reduce((first, second) => first === '' ? second : say(language, 'format.sentences', { first, second }), '')
}
