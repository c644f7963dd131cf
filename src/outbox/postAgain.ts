import type { Instant } from '../domain/delivery/instant.ts'
import { waitingAgain, type OutboxItem } from '../domain/submission/outboxItem.ts'
import type { ReceivedItem } from '../domain/submission/receivedItem.ts'
import { attempt } from './attempt.ts'
import type { OrderResult } from './outboxStore.ts'
import type { WordsDatabase } from './wordsDatabase.ts'

/**
 * もう一度送る: puts what the city lost back into the outbox, with the same id and the same text, and with it what it amends, where that
 * is lost too. One transaction moves it, so that it happens once. What was taken in from another phone stays: whether it amends something
 * is not known here.
 */
export function postAgain(database: WordsDatabase, id: string, at: Instant): Promise<OrderResult> {
  const { outbox, receipts } = database
  return attempt(database, () => database.transaction('rw', outbox, receipts, async (): Promise<OrderResult> => {
    let lost = await receipts.get(id)
    // Put back before, and perhaps arrived by now.
    if (lost ? lost.former && !lost.lostAt : await outbox.get(id)) return { kind: 'done' }
    if (lost?.state !== 'received' || !canPostAgain(lost)) return { kind: 'impossible' }
    while (lost && canPostAgain(lost)) {
      await outbox.put(outboxItemOf(lost, at))
      await receipts.delete(lost.id)
      lost = lost.submission.amends && await receipts.get(lost.submission.amends.id)
    }
    return { kind: 'done' }
  }))
}

function canPostAgain({ lostAt, takenInAt, erasedAt }: ReceivedItem): boolean {
  return lostAt !== undefined && takenInAt === undefined && erasedAt === undefined
}

function outboxItemOf({ id, submission, secret, title, origin, receipt, former }: ReceivedItem, at: Instant): OutboxItem {
  // The first receipt says when it arrived first.
  return { id, submission, secret, title, ...(origin && { origin }), former: former ?? receipt, state: waitingAgain(at) }
}
