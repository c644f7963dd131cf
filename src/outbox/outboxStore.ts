import type { Instant } from '../domain/delivery/instant.ts'
import type { Draft, Identity } from '../domain/submission/draft.ts'
import { waitingAgain } from '../domain/submission/outboxItem.ts'
import { writeAgain } from '../domain/submission/writeAgain.ts'
import { attempt, type StorageFault } from './attempt.ts'
import type { WordsDatabase } from './wordsDatabase.ts'

/** What came of asking for a draft: `draft`, it is kept, now or before; `impossible`, the item is gone, or its state does not allow it any more. */
export type DraftResult = { readonly kind: 'draft', readonly draft: Draft } | { readonly kind: 'impossible' } | StorageFault

/** 書き直す: turns an item of the outbox into a draft again, in one transaction. */
export function takeBack(
  database: WordsDatabase,
  { id, identity, at }: { readonly id: string, readonly identity: Identity, readonly at: Instant },
): Promise<DraftResult> {
  const { drafts, outbox } = database
  return attempt(database, () => database.transaction('rw', drafts, outbox, async (): Promise<DraftResult> => {
    const item = await outbox.get(id)
    const begun = item ? undefined : await drafts.get(id) ?? await drafts.get(identity.id)
    if (begun) return { kind: 'draft', draft: begun }
    const again = item && writeAgain(item, identity, at)
    if (!again) return { kind: 'impossible' }
    // A tab that still shows the old draft is told that it is overtaken.
    const draft: Draft = { ...again, revision: again.revision + 1 }
    await drafts.put(draft)
    await outbox.delete(id)
    return { kind: 'draft', draft }
  }))
}

/** What came of an order: `done`, now or before; `impossible`, the item is gone, or its state does not allow it any more. */
export type OrderResult = { readonly kind: 'done' | 'impossible' } | StorageFault

/** もう一度送る: puts an item that needed attention back among the waiting, as it is. */
export function sendAgain(database: WordsDatabase, id: string, at: Instant): Promise<OrderResult> {
  const { outbox, receipts } = database
  return attempt(database, () => database.transaction('rw', outbox, receipts, async (): Promise<OrderResult> => {
    const item = await outbox.get(id)
    // What was put back may have arrived by now.
    if (!item) return { kind: await receipts.get(id) ? 'done' : 'impossible' }
    if (item.state.kind === 'attention') await outbox.put({ ...item, state: waitingAgain(at) })
    return { kind: 'done' }
  }))
}

/** 捨てる: deletes an item that needed attention. Only the person does that. */
export function discardItem(database: WordsDatabase, id: string): Promise<OrderResult> {
  const { drafts, outbox, receipts } = database
  return attempt(database, () => database.transaction('rw', drafts, outbox, receipts, async (): Promise<OrderResult> => {
    const item = await outbox.get(id)
    const isKept = item ? item.state.kind !== 'attention' : await drafts.get(id) ?? await receipts.get(id)
    if (isKept) return { kind: 'impossible' }
    await outbox.delete(id)
    return { kind: 'done' }
  }))
}
