import { compareInstants } from '../domain/delivery/instant.ts'
import type { Draft } from '../domain/submission/draft.ts'
import type { OutboxItem } from '../domain/submission/outboxItem.ts'
import type { ReceivedItem } from '../domain/submission/receivedItem.ts'
import { answersWithin } from './answersWithin.ts'
import { attempt, type StorageFault } from './attempt.ts'
import type { WordsDatabase } from './wordsDatabase.ts'

/** Everything that a resident has written on this phone, as of one moment: each thing is in exactly one of the three. */
export interface Words {
  /** Changed last first. */
  readonly drafts: readonly Draft[]
  /** Sealed first first. */
  readonly outbox: readonly OutboxItem[]
  /** Received last first. */
  readonly receipts: readonly ReceivedItem[]
}

/** Reads all of it in one transaction. */
export function listWords(database: WordsDatabase): Promise<{ readonly kind: 'words', readonly words: Words } | StorageFault> {
  const { drafts, outbox, receipts } = database
  return attempt(database, () => database.transaction('r', drafts, outbox, receipts, async () => {
    const words: Words = {
      drafts: (await drafts.toArray()).sort((one, other) => compareInstants(other.changedAt, one.changedAt)),
      outbox: (await outbox.toArray()).sort((one, other) => compareInstants(one.submission.sealedAt, other.submission.sealedAt)),
      receipts: (await receipts.toArray()).sort((one, other) => compareInstants(other.receipt.receivedAt, one.receipt.receivedAt)),
    }
    return { kind: 'words', words } as const
  }))
}

/** Deletes all of it. The caller has asked the person, who knows what has not been sent yet. Another page may keep it from being deleted. */
export function deleteWords(database: WordsDatabase): Promise<{ readonly kind: 'deleted' } | StorageFault> {
  return attempt(database, async () => {
    await answersWithin(database.delete({ disableAutoOpen: false }))
    return { kind: 'deleted' } as const
  })
}
