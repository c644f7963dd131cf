import type { Fetch } from '../outbox/askWithin.ts'
import { browserDigest } from '../outbox/browserDigest.ts'
import { createIdentity } from '../outbox/createIdentity.ts'
import { drain } from '../outbox/drain.ts'
import { openExistingWords } from '../outbox/openExistingWords.ts'
import { createTabLock, type BrowserLocks } from '../outbox/tabLock.ts'
import { createWordsChannel } from '../outbox/wordsChannel.ts'
import { outboxLockName } from '../outbox/wordsDatabase.ts'

/** What sending needs of the worker. */
export interface SyncScope {
  readonly crypto: Crypto
  readonly fetch: Fetch
  readonly navigator: { readonly locks: BrowserLocks }
}

/**
 * Sends what waits, as a page would, when the browser wakes the worker for it. Throws where something still waits: the browser then
 * wakes the worker again, a few times.
 */
export async function sendOnSync(scope: SyncScope): Promise<void> {
  const database = await openExistingWords()
  const digest = browserDigest(scope.crypto)
  if (!database || !digest) return
  const channel = createWordsChannel()
  const result = await drain({
    database,
    digest,
    fetch: (path, options) => scope.fetch(path, options),
    now: () => new Date().toISOString(),
    random: () => Math.random(),
    lock: createTabLock(scope.navigator.locks, outboxLockName),
    owner: createIdentity(scope.crypto).id,
    onChange: () => channel.tell({ kind: 'changed' }),
  })
  database.close()
  if (result.kind === 'failed' || result.nextTryAt !== undefined) throw new Error('Something still waits to be sent.')
}
