import type { Instant } from '../domain/delivery/instant.ts'
import type { Identity } from '../domain/submission/draft.ts'
import { afterReading, type ToldState } from '../domain/submission/receivedItem.ts'
import { correctionOf } from '../domain/submission/writeAgain.ts'
import { attempt, type StorageFault } from './attempt.ts'
import type { DraftResult, OrderResult } from './outboxStore.ts'
import type { WordsDatabase } from './wordsDatabase.ts'

/** 訂正する: the draft of a correction of something received; the one already begun, where there is one. */
export function beginCorrection(
  database: WordsDatabase,
  { id, identity, at }: { readonly id: string, readonly identity: Identity, readonly at: Instant },
): Promise<DraftResult> {
  const { drafts, outbox, receipts } = database
  return attempt(database, () => database.transaction('rw', drafts, outbox, receipts, async (): Promise<DraftResult> => {
    const begun = await drafts.filter(({ amends }) => amends?.id === id).first()
    if (begun) return { kind: 'draft', draft: begun }
    // What amends it already and waits to be sent goes first.
    if (await outbox.filter(({ submission }) => submission.amends?.id === id).first()) return { kind: 'impossible' }
    const received = await receipts.get(id)
    const correction = received && correctionOf(received, identity, at)
    if (!correction) return { kind: 'impossible' }
    const draft = { ...correction, revision: 1 }
    await drafts.put(draft)
    return { kind: 'draft', draft }
  }))
}

/** Writes down what the server says became of something received. */
export function noteReceivedState(database: WordsDatabase, id: string, told: ToldState, at: Instant): Promise<OrderResult> {
  const { receipts } = database
  return attempt(database, () => database.transaction('rw', receipts, async (): Promise<OrderResult> => {
    const received = await receipts.get(id)
    if (!received) return { kind: 'impossible' }
    await receipts.put(afterReading(received, told, at))
    return { kind: 'done' }
  }))
}

/** The person has seen how a registration stands since its receipt: it is no news any more. */
export function notePlacementSeen(database: WordsDatabase, id: string, at: Instant): Promise<OrderResult> {
  const { receipts } = database
  return attempt(database, () => database.transaction('rw', receipts, async (): Promise<OrderResult> => {
    const received = await receipts.get(id)
    if (!received?.placed) return { kind: 'impossible' }
    await receipts.put({ ...received, placed: { seenAt: at, ...received.placed } })
    return { kind: 'done' }
  }))
}

/** 控えを消す: deletes a receipt from this phone, because the person said so. The city keeps what it has. */
export function removeReceipt(database: WordsDatabase, id: string): Promise<{ readonly kind: 'removed' } | StorageFault> {
  return attempt(database, async () => {
    await database.receipts.delete(id)
    return { kind: 'removed' } as const
  })
}
