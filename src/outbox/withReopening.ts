import { isDeadConnection } from './storageFailureOf.ts'

/** How often a dead connection is replaced before the error is the caller's. */
export const reopenings = 3

/** The part of a database that is replaced. */
export interface Reopenable {
  close(options: { readonly disableAutoOpen: boolean }): void
  open(): PromiseLike<unknown>
}

/** Runs work on a database; where its connection turns out dead, closes and opens it and runs the work again. */
export async function withReopening<Result>(
  database: Reopenable,
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
