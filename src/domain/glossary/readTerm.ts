import { readPieces } from '../language/messagePieces.ts'
import type { ReadingSegment } from '../reading/readingSegments.ts'

/** A term's word in pieces, its kanji with their readings, all of which a person wrote. */
export function readTerm(word: string): readonly ReadingSegment[] {
  return readPieces(word, () => undefined).flatMap((piece) => {
    if (piece.kind === 'place') return []
    const { text, reading } = piece
    return [reading === undefined ? { text } : { text, reading, isChecked: true }]
  })
}

/** A term's word without readings. */
export function plainTerm(word: string): string {
  return readTerm(word).map(({ text }) => text).join('')
}
