import type { LetterRange } from './pattern.ts'

const digits: readonly LetterRange[] = [[48, 57]]
const wordLetters: readonly LetterRange[] = [[48, 57], [65, 90], [95, 95], [97, 122]]
/** White space with the ideographic space. */
const spaces: readonly LetterRange[] = [[9, 13], [32, 32], [0xa0, 0xa0], [0x2000, 0x200a], [0x2028, 0x2029], [0x3000, 0x3000]]

/** What `\d`, `\w`, `\s` and their opposites stand for. */
export const namedSets: Readonly<Record<string, { readonly ranges: readonly LetterRange[], readonly isNegated: boolean } | undefined>> = {
  d: { ranges: digits, isNegated: false },
  D: { ranges: digits, isNegated: true },
  w: { ranges: wordLetters, isNegated: false },
  W: { ranges: wordLetters, isNegated: true },
  s: { ranges: spaces, isNegated: false },
  S: { ranges: spaces, isNegated: true },
}

/** The code point that a letter after a backslash stands for: `\t`, `\n`, `\r`, or the sign itself. */
export function escapedLetter(letter: string): number | undefined {
  const control: Readonly<Record<string, number | undefined>> = { t: 9, n: 10, r: 13 }
  return control[letter] ?? (/[A-Za-z0-9]/.test(letter) ? undefined : letter.codePointAt(0))
}
