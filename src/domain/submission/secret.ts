import { crockfordDigits, groups, normaliseCrockford } from './receiptNumber.ts'

const length = 26

/** How many random bytes a secret is made of: 26 letters take 130 bits. */
export const secretBytes = 17

/**
 * 確認番号: the proof that somebody may read, correct and withdraw a submission. Made of random bytes, 26 letters of Crockford's base 32
 * (130 bits) without hyphens: its normalised form, of which `secretHash` is the SHA-256.
 */
export function secretOf(random: Uint8Array): string {
  const bits = [...random].map(byte => byte.toString(2).padStart(8, '0')).join('')
  return Array.from({ length }, (_, index) => crockfordDigits[Number.parseInt(bits.slice(index * 5, index * 5 + 5), 2)] ?? '').join('')
}

/** The secret in its normalised form from what a person typed, or `undefined` when it is none. */
export function normaliseSecret(text: string): string | undefined {
  const digits = normaliseCrockford(text)
  return /^[0-9A-HJKMNP-TV-Z]{26}$/.test(digits) ? digits : undefined
}

/** A secret as screens and paper show it: `A1B2C-…`, groups of five and a last letter. */
export function formatSecret(secret: string): string {
  return groups(secret, 5)
}
