import { afterAnswer, holdsLease, type OutboxItem } from '../domain/submission/outboxItem.ts'
import type { AnswerVerdict } from '../domain/submission/judgeAnswer.ts'
import type { Instant } from '../domain/delivery/instant.ts'
import { laterState } from '../domain/submission/laterState.ts'
import { receivedFrom, stateAfterAmendment } from '../domain/submission/receivedItem.ts'
import type { ReceivedState, Receipt } from '../domain/submission/receipt.ts'
import type { WordsDatabase } from './wordsDatabase.ts'

/** What writing down an answer needs to know besides the answer. */
export interface Settling {
  readonly owner: string
  readonly now: Instant
  readonly random: number
}

/**
 * Writes down what an answer means for an item, in one transaction. A verified receipt counts whoever brought it, as long as the
 * item is still there; anything else counts only while the turn is this owner's.
 */
export function settleItem(database: WordsDatabase, { id }: OutboxItem, verdict: AnswerVerdict, settling: Settling): PromiseLike<void> {
  const { outbox, receipts } = database
  return database.transaction('rw', outbox, receipts, async () => {
    const item = await outbox.get(id)
    if (!item) return
    if (verdict.kind === 'received') return receive(database, item, verdict.receipt)
    if (!holdsLease(item.state, settling.owner)) return
    await outbox.put({ ...item, state: afterAnswer(item.state, verdict, settling) })
    // The refusal of an amendment tells what became of what it amends.
    if (verdict.kind === 'attention' && (verdict.code === 'withdrawn' || verdict.code === 'superseded')) await markAmended(database, item, verdict.code)
  })
}

/** Moves an item from the outbox to the receipts, and marks what it amends. */
async function receive(database: WordsDatabase, item: OutboxItem, receipt: Receipt): Promise<void> {
  const { outbox, receipts } = database
  if (item.submission.hash !== receipt.hash) return
  await receipts.put(receivedFrom(item, receipt))
  await outbox.delete(item.id)
  await markAmended(database, item, stateAfterAmendment(item.submission))
}

async function markAmended({ receipts }: WordsDatabase, { submission }: OutboxItem, state: ReceivedState): Promise<void> {
  for (let amended = submission.amends; amended;) {
    const before = await receipts.get(amended.id)
    if (!before) return
    await receipts.put({ ...before, state: laterState(before.state, state) })
    // A withdrawal takes back the corrected ones with the correction.
    amended = state === 'withdrawn' ? before.submission.amends : undefined
  }
}
