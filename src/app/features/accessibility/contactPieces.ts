/** A piece of a contact: text, or what can be called or written to by a tap, as it is written. */
export interface ContactPiece {
  readonly kind: 'text' | 'telephone' | 'mail'
  readonly text: string
}

/** A mail address, or a Japanese number: in three groups (`00-0000-0000`, `03(3580)1111`, `+81-0-0000-0000`), or of 10 or 11 digits without any. */
const reachable = /(?<mail>[\w.%+-]+@[a-z\d-]+(?:\.[a-z\d-]+)+)|(?<![\d-])(?:(?:\+81-\d{1,4}|0\d{1,4})[-(]\d{1,4}[-)]\d{3,4}|0\d{9,10})(?![\d-])/giu

/** The telephone numbers and mail addresses of a contact, and what stands between them; nothing else is read into it. */
export function contactPieces(contact: string): readonly ContactPiece[] {
  const pieces: ContactPiece[] = []
  let end = 0
  for (const match of contact.matchAll(reachable)) {
    pieces.push({ kind: 'text', text: contact.slice(end, match.index) })
    pieces.push({ kind: match.groups?.['mail'] === undefined ? 'telephone' : 'mail', text: match[0] })
    end = match.index + match[0].length
  }
  pieces.push({ kind: 'text', text: contact.slice(end) })
  return pieces.filter(({ text }) => text !== '')
}
