import { missingDeferred } from '../../domain/sync/missingDeferred.ts'
import type { PlanVersion } from '../../domain/sync/planVersion.ts'
import type { PlanServer } from '../api/planServer.ts'
import type { DeferredState } from './planState.ts'
import type { PlanStore } from './planStore.ts'
import { storageFailureOf } from '../../outbox/storageFailureOf.ts'
import type { TabLock } from '../../outbox/tabLock.ts'

/** What fetching deferred chunks needs. */
export interface DeferredPorts {
  readonly store: () => PlanStore
  /** The version that is shown. */
  readonly version: () => PlanVersion | undefined
  readonly server: Pick<PlanServer, 'chunk'>
  /** Another lock than the plan's: a new edition never waits behind these chunks. */
  readonly lock: TabLock
  /** Whether the person has asked the browser to save data. */
  readonly isSavingData: () => boolean
  readonly onState: (state: DeferredState) => void
  readonly onKept: () => void
}

/** Fetches deferred chunks. */
export interface DeferredKeeper {
  /** Fetches what is missing, in the background; under data saving only once it is wanted. */
  readonly fetch: () => Promise<void>
  /** Something on the screen needs them: fetches what is missing now, and after each new edition. */
  readonly want: () => Promise<void>
  /** Looks again at what is there: another tab has kept some. */
  readonly look: () => Promise<void>
}

/** A keeper of the shown version's deferred chunks. No method throws: what happened is the state. */
export function createDeferredKeeper({ store, version, server, lock, isSavingData, onState, onKept }: DeferredPorts): DeferredKeeper {
  let isWanted = false
  let isAskedAgain = false
  let running: Promise<void> | undefined

  async function missingNow() {
    const shown = version()
    return shown ? missingDeferred(shown.chunks, await store().heldHashes()) : []
  }

  async function fetchMissing(): Promise<DeferredState> {
    if ((await missingNow()).length === 0) return { kind: 'kept' }
    onState({ kind: 'fetching' })
    return lock(async (): Promise<DeferredState> => {
      for (const { path, ...chunk } of await missingNow()) {
        const answer = await server.chunk({ ...chunk, path })
        if (answer.kind === 'failed') return { kind: 'failed', reason: answer.reason }
        // A version that came meanwhile may not name it any more; its own fetch follows.
        if (await store().keepDeferred({ hash: chunk.hash, bytes: chunk.bytes, text: answer.text }) === 'kept') onKept()
      }
      return { kind: 'kept' }
    })
  }

  async function run(): Promise<void> {
    while (isAskedAgain && version()) {
      isAskedAgain = false
      onState(await fetchMissing().catch((error: unknown): DeferredState => ({ kind: 'failed', reason: storageFailureOf(error) })))
    }
    running = undefined
  }

  function fetch(): Promise<void> {
    if (isSavingData() && !isWanted) return look()
    if (!version()) return Promise.resolve()
    isAskedAgain = true
    running ??= run()
    return running
  }

  async function look(): Promise<void> {
    if (running) return
    const isKept = await missingNow().then(missing => missing.length === 0, () => false)
    onState({ kind: isKept ? 'kept' : 'absent' })
  }

  return {
    fetch,
    look,
    want() {
      isWanted = true
      return fetch()
    },
  }
}
