import { alignReading } from '../../domain/reading/alignReading.ts'
import { hasKanji } from '../../domain/reading/kanaLetters.ts'
import type { ReadToken } from './readTokens.ts'

/** A stretch of letters that are read as one, or one letter that stands for itself. */
export interface ReadPiece {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly reading?: string
  readonly isChecked: boolean
  /** The stretch by which the reading holds, where it holds by more than the word itself. */
  readonly within?: { readonly start: number, readonly end: number }
}

/** A text with the readings that its words have; the measure of what the word list has to say. */
export class ReadText {
  readonly text: string
  readonly pieces: readonly ReadPiece[]
  readonly #startingAt = new Map<number, number>()

  constructor(tokens: readonly ReadToken[]) {
    this.text = tokens.map(token => token.surface).join('')
    this.pieces = piecesOf(tokens)
    this.pieces.forEach(({ start }, index) => this.#startingAt.set(start, index))
    this.#startingAt.set(this.text.length, this.pieces.length)
  }

  /** The pieces from one place to another, or `undefined` where either lies inside a piece. */
  between(from: number, to: number): readonly ReadPiece[] | undefined {
    const [first, end] = [this.#startingAt.get(from), this.#startingAt.get(to)]
    return first === undefined || end === undefined ? undefined : this.pieces.slice(first, end)
  }

  /** The letters that have no reading although they need one. */
  get unread(): readonly string[] {
    return this.pieces.filter(({ text, reading }) => reading === undefined && hasKanji(text)).map(({ text }) => text)
  }
}

function piecesOf(tokens: readonly ReadToken[]): ReadPiece[] {
  const pieces: ReadPiece[] = []
  let start = 0
  for (const { surface, reading, isChecked, context } of tokens) {
    const within = context && { start: start - context.before, end: start + surface.length + context.after }
    for (const part of reading === undefined || !hasKanji(surface) ? [{ text: surface }] : alignReading(surface, reading)) {
      if ('reading' in part) pieces.push({ ...part, start, end: start + part.text.length, isChecked, ...(within && { within }) })
      else pieces.push(...[...part.text.matchAll(/[\s\S]/gu)].map(({ 0: letter, index }) =>
        ({ text: letter, start: start + index, end: start + index + letter.length, isChecked })))
      start += part.text.length
    }
  }
  return pieces
}
