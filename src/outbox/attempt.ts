import { storageFailureOf } from './storageFailureOf.ts'
import { withReopening, type Reopenable } from './withReopening.ts'

/** The phone's storage did not take or give something. Nothing was changed; what the caller holds in memory is still there. */
export interface StorageFault {
  readonly kind: 'failed'
  readonly reason: 'storageFull' | 'storageFailed'
}

/**
 * Runs work on the database, again on a new connection where the old one is dead. The work may so run twice: it has to find out what
 * it has done already. A fault of the storage is a result and no error.
 */
export async function attempt<Result>(database: Reopenable, work: () => PromiseLike<Result>): Promise<Result | StorageFault> {
  try {
    return await withReopening(database, work)
  } catch (error) {
    return { kind: 'failed', reason: storageFailureOf(error) }
  }
}
