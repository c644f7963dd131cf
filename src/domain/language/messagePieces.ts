/** A piece of a text of the app's: words, with their reading (ふりがな) where the language gives one, or a place that the caller fills. */
export type MessagePiece =
  | { readonly kind: 'text', readonly text: string, readonly reading?: string }
  | { readonly kind: 'place', readonly name: string }

/** Parameter, reading with its stretch begun by ｜, reading of the kanji right before. */
const notation = /\{(\w+)\}|｜([^｜《》{}]+)《([^《》]+)》|([\p{Script=Han}々〆ヶ]+)《([^《》]+)》/gu

/** Reads the notation of a text (`Message`). `valueOf` gives what stands for a parameter, or nothing for a place to fill. */
export function readPieces(form: string, valueOf: (name: string) => string | undefined): readonly MessagePiece[] {
  const pieces: MessagePiece[] = []
  let text = ''
  const flush = () => {
    if (text !== '') pieces.push({ kind: 'text', text })
    text = ''
  }
  let from = 0
  for (const match of form.matchAll(notation)) {
    text += form.slice(from, match.index)
    from = match.index + match[0].length
    const [, name, stretch, stretchReading, kanji, kanjiReading] = match
    const base = stretch ?? kanji
    const reading = stretchReading ?? kanjiReading
    if (name !== undefined) {
      const value = valueOf(name)
      if (value === undefined) {
        flush()
        pieces.push({ kind: 'place', name })
      } else {
        text += value
      }
    } else if (base !== undefined && reading !== undefined) {
      flush()
      pieces.push({ kind: 'text', text: base, reading })
    }
  }
  text += form.slice(from)
  flush()
  return pieces
}

/** The pieces as one text without readings. A place that nobody filled is written as in the notation. */
export function plainPieces(pieces: readonly MessagePiece[]): string {
  return pieces.map(piece => piece.kind === 'text' ? piece.text : `{${piece.name}}`).join('')
}
