import type { Instant } from '../domain/delivery/instant.ts'
import { eraseWords, withdrawnWith } from '../domain/submission/eraseWords.ts'
import { attempt } from './attempt.ts'
import type { OrderResult } from './outboxStore.ts'
import type { WordsDatabase } from './wordsDatabase.ts'

/** この端末の写しも消す: takes off this phone what was written and withdrawn, with everything that it corrected, in one transaction. The receipts stay. */
export function eraseWithdrawn(database: WordsDatabase, id: string, at: Instant): Promise<OrderResult> {
  const { receipts } = database
  return attempt(database, () => database.transaction('rw', receipts, async (): Promise<OrderResult> => {
    const items = await receipts.toArray()
    const ids = withdrawnWith(items, id)
    if (!ids.includes(id)) return { kind: 'impossible' }
    await receipts.bulkPut(items.filter(item => ids.includes(item.id)).map(item => eraseWords(item, at)))
    return { kind: 'done' }
  }))
}
