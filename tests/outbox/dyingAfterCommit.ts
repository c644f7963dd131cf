import 'fake-indexeddb/auto'
import { WordsDatabase } from '../../src/outbox/wordsDatabase.ts'

/** A connection that dies once, when its first transaction (since it is time) was committed and before anybody is told; `meanwhile` others go on. */
export function dyingAfterCommit(name: string, meanwhile?: () => Promise<unknown>, isTime = () => true): WordsDatabase {
  const database = new WordsDatabase(name)
  const transaction = database.transaction.bind(database)
  let isDead = false
  Object.assign(database, { transaction: async (...parts: Parameters<typeof transaction>) => {
    const result: unknown = await transaction(...parts)
    if (isDead || !isTime()) return result
    isDead = true
    await meanwhile?.()
    throw new DOMException('', 'InvalidStateError')
  } })
  return database
}
