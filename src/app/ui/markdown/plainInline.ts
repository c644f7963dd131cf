const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: '\'', nbsp: '\u00a0' }
const lettersOfJapanese = '[\\u3000-\\u30ff\\u3400-\\u9fff\\uff00-\\uffef]'
const brokenLine = new RegExp(`(${lettersOfJapanese})\\n(?=${lettersOfJapanese})`, 'g')

/**
 * The text of a piece of Markdown as a reader sees it: character references are read, and a line break between two Japanese letters,
 * which a browser would show as a space within a sentence, is none.
 */
export function plainInline(text: string): string {
  return text
    .replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]+));/gi, (whole, decimal?: string, hexadecimal?: string, name?: string) => {
      if (name !== undefined) return named[name.toLowerCase()] ?? whole
      const point = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal)
      return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : whole
    })
    .replace(brokenLine, '$1')
}
