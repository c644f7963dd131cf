import { answersWithin } from './answersWithin.ts'
import { isDeadConnection } from './storageFailureOf.ts'

/** How often a dead connection is replaced before the error is the caller's. */
export const reopenings = 3

/** The part of a database that is replaced. */
export interface Reopenable {
  close(options?: { readonly disableAutoOpen: boolean }): void
  open(): PromiseLike<unknown>
}

/** Runs work on a database that is open; where its connection turns out dead, closes and opens it and runs the work again. */
export async function withReopening<Result>(
  database: Reopenable,
  work: () => PromiseLike<Result>,
): Promise<Result> {
  for (let count = 0; ; count += 1) {
    try {
      await openInTime(database)
      return await work()
    } catch (error) {
      if (count === reopenings || !isDeadConnection(error)) throw error
      database.close({ disableAutoOpen: false })
    }
  }
}

/**
 * Opens it where it is not open. Dexie would wait for ever for an opening that is never answered, and with it all that is asked afterwards:
 * it is given up, so that whoever asks next opens it anew.
 */
async function openInTime(database: Reopenable): Promise<void> {
  try {
    await answersWithin(database.open())
  } catch (error) {
    database.close()
    throw error
  }
}
