import { toHiragana } from '../reading/kanaLetters.ts'

/** Spaces, the middle dot and the comma of figures say nothing to a search. */
const silent = /[\s・,]/gu
/** Hyphens, dashes, minus signs, wave dashes and the long mark, which people type for one another. */
const dashes = /[-‐‑‒–—―−─〜~ー]/gu

/** The normal form of each letter met so far, by code unit; a letter outside the plane of 65536 is not kept. */
const known: (string | undefined)[] = []

function normaliseLetters(letters: string): string {
  return toHiragana(letters.normalize('NFKC').toLowerCase())
    .replace(dashes, 'ー').replace(silent, '')
}

/** ゛ and ゜, half width too: they belong to the letter before. */
function isVoiceMark(code: number): boolean {
  return code === 0x3099 || code === 0x309a || code === 0xff9e || code === 0xff9f
}

/** Calls `visit` for each letter of a text with its normal form, which may be empty or several letters, and its place. */
export function eachNormalised(original: string, visit: (normal: string, start: number, end: number) => void): void {
  for (let start = 0; start < original.length;) {
    const code = original.charCodeAt(start)
    let end = start + (code >= 0xd800 && code < 0xdc00 ? 2 : 1)
    while (end < original.length && isVoiceMark(original.charCodeAt(end))) end += 1
    if (end === start + 1) visit(known[code] ??= normaliseLetters(original.charAt(start)), start, end)
    else visit(normaliseLetters(original.slice(start, end)), start, end)
    start = end
  }
}

/**
 * A text as search compares it, the same for what is typed and what is searched: width, case, hiragana and katakana, and
 * all kinds of dashes are alike; spaces, ・ and the comma in figures are gone. Letter by letter, so that what is part of a
 * text is part of it afterwards too.
 */
export function normaliseText(text: string): string {
  let normal = ''
  eachNormalised(text, (letters) => {
    normal += letters
  })
  return normal
}

/** A normalised text that remembers where its letters came from. */
export interface TracedText {
  readonly text: string
  /** For each letter of `text`, where the letter that it came from begins and ends in the original. */
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

/** Normalises like `normaliseText`, and tells for each letter where in the original it stood. */
export function traceNormalised(original: string): TracedText {
  let text = ''
  const starts: number[] = []
  const ends: number[] = []
  eachNormalised(original, (letters, start, end) => {
    text += letters
    for (let count = 0; count < letters.length; count += 1) {
      starts.push(start)
      ends.push(end)
    }
  })
  return { text, starts, ends }
}
