import { isInstant } from '../delivery/instant.ts'
import { isFields, isHash, isSubmissionId } from './parseFields.ts'
import type { Receipt } from './receipt.ts'
import { isReceiptNumber } from './receiptNumber.ts'
import { isSubmissionKind } from './submissionKind.ts'

/**
 * Reads a receipt from what a server, or somebody in its place, answered. Every member is checked; what is not known is left out,
 * so that a later server may add to it.
 */
export function parseReceipt(value: unknown): Receipt | undefined {
  if (!isFields(value)) return undefined
  const { format, id, kind, formId, number, receivedAt, hash, isLate, placement } = value
  if (format !== 1 || !isSubmissionId(id) || !isSubmissionKind(kind)) return undefined
  if (typeof formId !== 'string' || formId === '' || !isReceiptNumber(number)) return undefined
  if (!isInstant(receivedAt) || !isHash(hash) || typeof isLate !== 'boolean') return undefined
  if (placement !== undefined && placement !== 'accepted' && placement !== 'waiting') return undefined
  return { format, id, kind, formId, number, receivedAt, hash, isLate, ...(placement && { placement }) }
}
