/** Letters with a mark that combines with the letter before: か and ゛ are が, half width too. */
const cluster = /[\s\S][\u3099\u309a\uff9e\uff9f]*/gu
/** Spaces, the middle dot and the comma of figures say nothing to a search. */
const silent = /[\s・,]/gu
/** Hyphens, dashes, minus signs, wave dashes and the long mark, which people type for one another. */
const dashes = /[-‐‑‒–—―−─〜~ｰ]/gu

const known = new Map<string, string>()

function normaliseCluster(text: string): string {
  const held = known.get(text)
  if (held !== undefined) return held
  const normal = text.normalize('NFKC').toLowerCase()
    .replace(/[\u30a1-\u30f6\u30fd\u30fe]/g, letter => String.fromCharCode(letter.charCodeAt(0) - 0x60))
    .replace(dashes, 'ー').replace(silent, '')
  known.set(text, normal)
  return normal
}

/**
 * A text as search compares it, the same for what is typed and what is searched: width, case, hiragana and katakana, and
 * all kinds of dashes are alike; spaces, ・ and the comma in figures are gone. Letter by letter, so that what is part of a
 * text is part of it afterwards too.
 */
export function normaliseText(text: string): string {
  let normal = ''
  for (const { 0: letters } of text.matchAll(cluster)) normal += normaliseCluster(letters)
  return normal
}

/** A normalised text that remembers where its letters came from. */
export interface TracedText {
  readonly text: string
  /** For each letter of `text` the place of its origin; and at the end the original's length. */
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

/** Normalises like `normaliseText`, and tells for each letter where in the original it stood. */
export function traceNormalised(original: string): TracedText {
  let text = ''
  const starts: number[] = []
  const ends: number[] = []
  for (const { 0: letters, index } of original.matchAll(cluster)) {
    const normal = normaliseCluster(letters)
    text += normal
    for (let count = 0; count < normal.length; count += 1) {
      starts.push(index)
      ends.push(index + letters.length)
    }
  }
  return { text, starts, ends }
}
