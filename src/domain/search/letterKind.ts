/** Letters that form words without a space or kana between: a match inside such a run is only a part of a word. */
export type LetterKind = 0 | 1 | 2 | 3

/** The kind of a letter: 1 katakana, 2 Latin and Roman numerals (Ⅱ), 3 digit, 0 for all others. */
export function letterKind(letter: string): LetterKind {
  const code = letter.charCodeAt(0)
  if ((code >= 0x30a1 && code <= 0x30fc && code !== 0x30fb) || (code >= 0xff66 && code <= 0xff9d)) return 1
  if ((code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19)) return 3
  if (code >= 0x2160 && code <= 0x217f) return 2
  const lower = code >= 0xff00 ? code - 0xfee0 : code
  return (lower >= 0x41 && lower <= 0x5a) || (lower >= 0x61 && lower <= 0x7a) ? 2 : 0
}
