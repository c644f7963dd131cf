import { browserDigest } from '../../outbox/browserDigest.ts'
import { createIdentity } from '../../outbox/createIdentity.ts'
import { openWords } from '../../outbox/openWords.ts'
import { createTabLock } from '../../outbox/tabLock.ts'
import { createWordsChannel } from '../../outbox/wordsChannel.ts'
import { outboxLockName, outboxSyncTag } from '../../outbox/wordsDatabase.ts'
import { openWebStorage } from '../db/webStorage.ts'
import { createUnsentMarks } from './createUnsentMarks.ts'
import { cachesTransactions, endTransactionsOnLeaving } from './endTransactionsOnLeaving.ts'
import type { WordsPorts } from './wordsPorts.ts'
import type { WordsPlace } from './wordsState.ts'

/** The ports of this browser. */
export function browserWordsPorts(): WordsPorts {
  if (cachesTransactions(navigator)) endTransactionsOnLeaving({ window, databases: IDBDatabase })
  return {
    openWords: onNew => openWords(undefined, onNew),
    marks: createUnsentMarks(openWebStorage(() => localStorage)),
    digest: browserDigest(crypto),
    fetch: (path, options) => fetch(path, options),
    now: () => new Date().toISOString(),
    random: () => Math.random(),
    lock: createTabLock('locks' in navigator ? navigator.locks : undefined, outboxLockName),
    channel: createWordsChannel(),
    createIdentity: () => createIdentity(crypto),
    window,
    document,
    askBackgroundSync: () => askBackgroundSync('serviceWorker' in navigator ? navigator.serviceWorker : undefined),
    readPlace,
  }
}

/** Part of a registration where the browser has Background Sync; no typings of the DOM know it. */
interface SyncingRegistration {
  readonly sync: { register(tag: string): Promise<void> }
}

function canSync(registration: object): registration is SyncingRegistration {
  return 'sync' in registration
}

/** Asks for Background Sync where there is some. It is a hint: a refusal changes nothing. */
async function askBackgroundSync(workers: ServiceWorkerContainer | undefined): Promise<void> {
  const registration = await workers?.getRegistration().catch(() => undefined)
  if (registration && canSync(registration)) await registration.sync.register(outboxSyncTag).catch(() => undefined)
}

async function readPlace(): Promise<WordsPlace> {
  if (!('storage' in navigator)) return 'unknown'
  return navigator.storage.persisted().then(isPersisted => isPersisted ? 'firm' : 'loose', () => 'unknown')
}
