const japanese = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー々〆、。・」』）】]'
const wrapInside = new RegExp(`(?<=${japanese}) +(?=[「『（【]|${japanese})`, 'gu')

/**
 * Joins a text that a narrow cell broke: a space between two Japanese characters is a line break of the print,
 * since Japanese puts none there. Spaces beside Latin letters, digits and parentheses stay as they are.
 */
export function joinWraps(text: string): string {
  return text.replace(wrapInside, '')
}

/** A text for comparing names between two places: width and spaces do not count. */
export function comparable(text: string): string {
  return text.normalize('NFKC').replaceAll(/\s/g, '')
}

/** True when two texts say the same but for width and spaces. */
export function isSameText(a: string, b: string): boolean {
  return comparable(a) === comparable(b)
}

const grouped = /^(?:0|[1-9]\d{0,2}(?:,\d{3})*)$/

/** An amount with grouped thousands (`1,731,579`), or `undefined` when the text is anything else, wrong grouping and leading zeros included. */
export function readAmount(text: string): number | undefined {
  return grouped.test(text) ? Number(text.replaceAll(',', '')) : undefined
}

/** An amount in thousand yen with its unit (`46,452千円`), or `undefined`. */
export function readThousandYen(text: string): number | undefined {
  const match = /^([\d,]+) *千円$/.exec(text)
  return match?.[1] === undefined ? undefined : readAmount(match[1])
}

const listMarkup = /<ul style="[a-z:; -]*">|<\/?(?:ul|li|p)>/g
const bullet = /(?:^|\s)[・•●]\s*/

/** List markup that the reading machine left in a cell, as the texts of its items; bullets are dropped. */
export function splitItems(cell: string): string[] {
  const text = cell.replaceAll(listMarkup, ' ').trim()
  const pieces = bullet.test(text) ? text.split(new RegExp(bullet, 'g')) : text.split(/(?<=。)\s+/)
  return joinParenthesised(pieces.map(piece => joinWraps(piece.trim())).filter(piece => piece !== ''))
}

/** A piece that opens with a parenthesis explains the item before it. */
function joinParenthesised(pieces: readonly string[]): string[] {
  const items: string[] = []
  for (const piece of pieces) {
    const match = /^([(（].*?[)）])\s*(.*)$/.exec(piece)
    const previous = items.at(-1)
    if (match?.[1] && previous?.endsWith('。')) {
      items[items.length - 1] = previous + match[1]
      if (match[2]) items.push(match[2])
    } else {
      items.push(piece)
    }
  }
  return items
}
