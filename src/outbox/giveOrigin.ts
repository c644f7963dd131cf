import { originOf, type Beginning } from '../domain/submission/receivedItem.ts'
import { attempt } from './attempt.ts'
import type { OrderResult } from './outboxStore.ts'
import type { WordsDatabase } from './wordsDatabase.ts'

/** Gives something that was taken in without its form what a correction begins with; what it has already stays. */
export function giveOrigin(database: WordsDatabase, id: string, beginning: Beginning): Promise<OrderResult> {
  const { receipts } = database
  return attempt(database, () => database.transaction('rw', receipts, async (): Promise<OrderResult> => {
    const received = await receipts.get(id)
    if (received?.takenInAt === undefined || received.erasedAt !== undefined) return { kind: 'impossible' }
    if (!received.origin) await receipts.put({ ...received, title: beginning.title, origin: originOf(received, beginning) })
    return { kind: 'done' }
  }))
}
