import { createHash } from 'node:crypto'
import type { CallResult, CityResponse } from '../../domain/publicComment/callResult.ts'
import { parseReceiptNumber } from '../../domain/submission/receiptNumber.ts'
import type { Storage } from '../../storage/storage.ts'
import type { CallResultDraft } from './parseCallResult.ts'

/**
 * Puts the hashes of receipt numbers into a result, so that each phone finds its own answer and nobody else learns whose it is. A
 * number that is none, or that is not of a comment on this call, is a fault of its row.
 */
export async function settleReceipts(storage: Storage, { result, responses }: CallResultDraft): Promise<CallResult> {
  const settled: CityResponse[] = []
  for (const { response, row } of responses) {
    const receiptHashes: string[] = []
    for (const text of row.receipts) {
      const number = parseReceiptNumber(text)
      const found = number === undefined ? undefined : await storage.submissions.findByNumber(number)
      if (number === undefined) row.fault('受付番号', `「${text}」は受付番号ではありません。`)
      else if (found?.form.kind !== 'publicComment' || found.form.id !== result.callId) row.fault('受付番号', `受付番号 ${number} の意見は、この募集にありません。`)
      else receiptHashes.push(hashOfReceipt(number))
    }
    settled.push({ ...response, receiptHashes: [...new Set(receiptHashes)].sort() })
  }
  return { ...result, responses: settled }
}

/** What stands in a result for a receipt number in its one form. */
export function hashOfReceipt(number: string): string {
  return createHash('sha256').update(number).digest('hex')
}
