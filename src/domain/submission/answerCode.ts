import { crockfordDigits, groups, normaliseCrockford } from './receiptNumber.ts'

const length = 12

/** How many random bytes an answer code is made of: twelve letters take 60 bits. */
export const answerCodeBytes = 8

/**
 * 回答番号: a single-use code for one answer, twelve letters of Crockford's base 32 (60 bits) without hyphens. This is its normal form, of
 * which storage keeps the SHA-256.
 */
export function answerCodeOf(random: Uint8Array): string {
  const bits = [...random].map(byte => byte.toString(2).padStart(8, '0')).join('')
  return Array.from({ length }, (_, index) => crockfordDigits[Number.parseInt(bits.slice(index * 5, index * 5 + 5), 2)] ?? '').join('')
}

/**
 * The code in its normal form from what a person typed or a link holds, or `undefined` when it is none. Those of ten letters were given
 * out before 2026-11-23: letters that are on paper hold until they are used.
 */
export function parseAnswerCode(text: string): string | undefined {
  const digits = normaliseCrockford(text)
  return /^[0-9A-HJKMNP-TV-Z]{10}(?:[0-9A-HJKMNP-TV-Z]{2})?$/.test(digits) ? digits : undefined
}

/** A code as screens, links and paper show it: `7K2Q-X4M9-RT0W`. */
export function formatAnswerCode(code: string): string {
  return groups(code, 4)
}
