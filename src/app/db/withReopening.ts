import type Dexie from 'dexie'
import { isDeadConnection } from './storageFailureOf.ts'

/** How often a dead connection is replaced before the error is the caller's. */
export const reopenings = 3

/** Runs work on a database; where its connection turns out dead, closes and opens it and runs the work again. */
export async function withReopening<Result>(
  database: Pick<Dexie, 'close' | 'open'>,
  work: () => PromiseLike<Result>,
): Promise<Result> {
  for (let count = 0; ; count += 1) {
    try {
      return await work()
    } catch (error) {
      if (count === reopenings || !isDeadConnection(error)) throw error
      database.close({ disableAutoOpen: false })
      await database.open()
    }
  }
}
