import { randomBytes } from 'node:crypto'
import { crockfordDigits, formatReceiptNumber } from '../../domain/submission/receiptNumber.ts'

/** A new 受付番号: twelve letters by chance, of which no one can guess another's. */
export function createReceiptNumber(): string {
  const digits = Array.from(randomBytes(12), byte => crockfordDigits[byte % crockfordDigits.length] ?? '')
  return formatReceiptNumber(digits.join(''))
}
