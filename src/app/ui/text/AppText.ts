import { h, type FunctionalComponent } from 'vue'
import type { MessageKey } from '../../../domain/language/message.ts'
import WordsText from './WordsText.vue'
import { wordsPieces, type WordsValues } from './wordsOf.ts'

/**
 * One of the app's own texts (`k`), in the language that is spoken. `values` stand for its parameters; a parameter for which there is a
 * slot of that name is shown by it: a link or an emphasis inside the sentence.
 */
export const AppText: FunctionalComponent<{ k: MessageKey, values?: WordsValues }> = ({ k, values }, { slots }) =>
  wordsPieces(k, values, name => name in slots).map(piece => typeof piece === 'object' && 'place' in piece ? slots[piece.place]?.() : h(WordsText, { words: piece }))

AppText.props = ['k', 'values']
