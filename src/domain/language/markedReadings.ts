import { plainPieces, type MessagePiece } from './messagePieces.ts'

/** Around what is read, and before its reading: characters that no text has (Unicode leaves them to private use). */
const [begin, middle, end] = ['\uE000', '\uE001', '\uE002']
const marked = new RegExp(`${begin}([^${middle}]*)${middle}([^${end}]*)${end}`, 'g')

/** A stretch of a sentence, with its reading where it has one. */
export interface ReadStretch {
  readonly text: string
  readonly reading?: string
}

/** The pieces of a text as one text that keeps their readings between marks. It may become a part of another text. */
export function markPieces(pieces: readonly MessagePiece[]): string {
  return pieces.map(piece => piece.kind === 'text' && piece.reading !== undefined ? `${begin}${piece.text}${middle}${piece.reading}${end}` : plainPieces([piece])).join('')
}

/** Reads a text with such marks. */
export function readMarked(text: string): readonly ReadStretch[] {
  const stretches: ReadStretch[] = []
  let from = 0
  for (const { 0: whole, 1: base = '', 2: reading = '', index } of text.matchAll(marked)) {
    if (index > from) stretches.push({ text: text.slice(from, index) })
    stretches.push({ text: base, reading })
    from = index + whole.length
  }
  if (from < text.length) stretches.push({ text: text.slice(from) })
  return stretches
}

/** Such a text without its marks and readings. */
export function withoutReadings(text: string): string {
  return readMarked(text).map(stretch => stretch.text).join('')
}
