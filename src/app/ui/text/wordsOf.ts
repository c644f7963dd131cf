import type { MessageKey } from '../../../domain/language/message.ts'
import type { MessagePiece } from '../../../domain/language/messagePieces.ts'
import { sayPieces } from '../../../domain/language/say.ts'
import { language } from '../../i18n/language.ts'
import { piecesOf, type Words, type WordsPiece } from './words.ts'

/** What the parameters of a text stand for: plain texts and numbers, or words with an origin of their own, such as a name of the plan's. */
export type WordsValues = Readonly<Record<string, string | number | Words>>

/** A place in a text for which no value was given: its caller shows something there. */
export interface WordsPlace {
  readonly place: string
}

/** One of the app's own texts in pieces, in the language that is spoken. What `isLeft` names is a place, though it has a value. */
export function wordsPieces(key: MessageKey, values: WordsValues = {}, isLeft?: (name: string) => boolean): readonly (WordsPiece | WordsPlace)[] {
  const plain = Object.fromEntries(Object.entries(values).flatMap(([name, value]) =>
    typeof value === 'string' || typeof value === 'number' ? [[name, value]] : []))
  return sayPieces(language(), key, plain, isLeft).flatMap((piece): readonly (WordsPiece | WordsPlace)[] => {
    if (piece.kind === 'text') return [textOf(piece)]
    const value = values[piece.name]
    return value === undefined || typeof value === 'number' || isLeft?.(piece.name) ? [{ place: piece.name }] : piecesOf(value)
  })
}

/** One of the app's own texts to show, in the language that is spoken: for a component that is given `Words`. */
export function wordsOf(key: MessageKey, values: WordsValues = {}): Words {
  const pieces = wordsPieces(key, values).map(piece => typeof piece === 'object' && 'place' in piece ? `{${piece.place}}` : piece)
  return pieces.length === 1 ? pieces[0] ?? '' : pieces
}

function textOf({ text, reading }: MessagePiece & { kind: 'text' }): WordsPiece {
  return reading === undefined ? text : { pieces: [{ text, reading, isChecked: true }] }
}
