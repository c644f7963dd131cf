/** Letters from one code point to another, both inclusive. */
export type LetterRange = readonly [first: number, last: number]

/** 文字の並び: what a read pattern asks of a text. */
export type Pattern =
  | { readonly kind: 'letter', readonly ranges: readonly LetterRange[], readonly isNegated: boolean }
  | { readonly kind: 'start' | 'end' }
  | { readonly kind: 'sequence', readonly parts: readonly Pattern[] }
  | { readonly kind: 'either', readonly parts: readonly Pattern[] }
  /** `most` is Infinity for no bound. */
  | { readonly kind: 'repeat', readonly of: Pattern, readonly least: number, readonly most: number }

/** Why a text is no pattern: the letter, from 1, and the reason in Japanese. */
export interface PatternFault {
  readonly kind: 'pattern-fault'
  readonly at: number
  readonly reason: string
}

/** How many steps a pattern may take once its repetitions are written out: bounds memory, and time for each letter of a text. */
export const largestPattern = 1000

/** How many steps a pattern takes once its repetitions are written out. */
export function sizeOfPattern(pattern: Pattern): number {
  switch (pattern.kind) {
    case 'letter':
    case 'start':
    case 'end': return 1
    case 'sequence':
    case 'either': return pattern.parts.reduce((size, part) => size + sizeOfPattern(part), 1)
    case 'repeat': return 1 + sizeOfPattern(pattern.of) * Math.max(1, pattern.most === Infinity ? pattern.least + 1 : pattern.most)
  }
}
