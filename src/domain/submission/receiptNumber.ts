/** The letters and digits of receipt numbers and secrets: Crockford's base 32, without I, L, O and U. */
export const crockfordDigits = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** What a person typed, in the alphabet: upper case, full width made narrow, O read as 0, I and L as 1, hyphens and spaces gone. */
export function normaliseCrockford(text: string): string {
  return text.normalize('NFKC').toUpperCase().replace(/[\s\p{Pd}ー・_.]/gu, '').replace(/O/g, '0').replace(/[IL]/g, '1')
}

/** A receipt number in its one form, `K7QM-2F8D-X0RT`, from what a person typed; `undefined` when it is none. */
export function parseReceiptNumber(text: string): string | undefined {
  const digits = normaliseCrockford(text)
  return /^[0-9A-HJKMNP-TV-Z]{12}$/.test(digits) ? groups(digits, 4) : undefined
}

/** Whether a value from outside is a receipt number in its one form. */
export function isReceiptNumber(value: unknown): value is string {
  return typeof value === 'string' && /^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}$/.test(value)
}

/** Twelve digits as a receipt number. */
export function formatReceiptNumber(digits: string): string {
  return groups(digits, 4)
}

/** Digits in groups of a size, the last one perhaps shorter, with hyphens. */
export function groups(digits: string, size: number): string {
  return digits.match(new RegExp(`.{1,${size}}`, 'g'))?.join('-') ?? ''
}
