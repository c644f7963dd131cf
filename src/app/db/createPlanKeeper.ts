import type { Instant } from '../../domain/delivery/instant.ts'
import type { SyncFailure } from '../../domain/sync/syncFailure.ts'
import type { PlanServer } from '../api/planServer.ts'
import { createDeferredKeeper } from './createDeferredKeeper.ts'
import { createPlanReader } from './createPlanReader.ts'
import type { PlanChannel } from './planChannel.ts'
import type { PlanReader } from './planReader.ts'
import type { DeferredState, PlanState, SyncState } from './planState.ts'
import type { PlanStore, PlanUsage } from './planStore.ts'
import { createSessionStore } from './sessionStore.ts'
import { storageFailureOf } from '../../outbox/storageFailureOf.ts'
import { syncPlan, type SyncOutcome } from './syncPlan.ts'
import type { TabLock } from '../../outbox/tabLock.ts'

/** What keeping the plan needs of the world. */
export interface PlanPorts {
  readonly openStore: () => Promise<PlanStore>
  readonly server: PlanServer
  readonly now: () => Instant
  readonly lock: TabLock
  /** For deferred chunks: see `createDeferredKeeper`. */
  readonly deferredLock: TabLock
  readonly isSavingData: () => boolean
  readonly channel: PlanChannel
}

/** Who is told of each new state. */
export interface PlanWatcher {
  readonly onPlan: (state: PlanState) => void
  readonly onSync: (state: SyncState) => void
  readonly onDeferred: (state: DeferredState) => void
}

/** Keeps the plan on this phone. */
export interface PlanKeeper {
  readonly reader: PlanReader
  /** Opens the store, shows what it holds, and only then asks the server. */
  readonly start: () => Promise<void>
  /** Brings the plan up to date; a second call while one runs waits for that one. After a deletion nothing is fetched. */
  readonly refresh: () => Promise<void>
  /** Fetches deferred chunks now, whatever the browser says of saving data. */
  readonly wantDeferred: () => Promise<void>
  readonly deleteAll: () => Promise<void>
  readonly usage: () => Promise<PlanUsage>
}

/** How often a first visit asks again, each time after so many milliseconds: a city's servers agree within two seconds of a publication. */
const furtherTries = 3
const pause = 2_000

type ReadyPlan = Extract<PlanState, { kind: 'ready' }>

/** A keeper that has not started: its plan is loading. */
export function createPlanKeeper(ports: PlanPorts, { onPlan, onSync, onDeferred }: PlanWatcher): PlanKeeper {
  const { openStore, server, now, lock, channel } = ports
  const waiting = new Set<(ready: ReadyPlan) => void>()
  let plan: PlanState = { kind: 'loading', done: 0, total: undefined }
  let store: PlanStore = createSessionStore('refused')
  let running: Promise<void> | undefined

  function show(state: PlanState): void {
    plan = state
    onPlan(state)
    if (state.kind !== 'ready') return
    for (const resolve of waiting) resolve(state)
    waiting.clear()
  }

  /** The plan once there is one; never before, and never an error: the screen says meanwhile what is going on. */
  function whenReady(): Promise<ReadyPlan> {
    return new Promise((resolve) => {
      if (plan.kind === 'ready') resolve(plan)
      else waiting.add(resolve)
    })
  }

  async function hashOf(name: string): Promise<string | undefined> {
    const { version } = await whenReady()
    return version.chunks.find(chunk => chunk.name === name)?.hash
  }

  const reader = createPlanReader({
    has: async name => await hashOf(name) !== undefined,
    async text(name) {
      const hash = await hashOf(name)
      const text = hash === undefined ? undefined : await store.text(hash)
      // Two flips of other tabs, which were closed before they could tell, sweep away what is shown here: the page then reads anew.
      if (text === undefined && await isOvertaken()) await showCurrent().then(deferred.look)
      return text
    },
  })

  const deferred = createDeferredKeeper({
    store: () => store,
    version: () => plan.kind === 'ready' ? plan.version : undefined,
    server,
    lock: ports.deferredLock,
    isSavingData: ports.isSavingData,
    onState: onDeferred,
    onKept: () => channel.tell('kept'),
  })

  /** Shows what the store holds. Called after every commit, never before. */
  async function showCurrent(): Promise<void> {
    const version = await store.current()
    if (!version) return
    // What was read before there was a plan has waited for this one.
    if (plan.kind === 'ready') reader.forget()
    show({ kind: 'ready', version, place: store.place })
  }

  /** Whether the store holds another edition than the one that is shown: another tab may have put it in, and ended before it could tell. */
  async function isOvertaken(): Promise<boolean> {
    const version = await store.current()
    return version !== undefined && plan.kind === 'ready' && (version.edition !== plan.version.edition || version.publishedAt !== plan.version.publishedAt)
  }

  function forgetAll(): void {
    reader.forget()
    show({ kind: 'missing', reason: 'deleted' })
  }

  function fail(reason: SyncFailure): void {
    onSync({ kind: 'failed', reason, at: now() })
    if (plan.kind === 'loading') show({ kind: 'missing', reason })
  }
  const failStorage = (error: unknown): void => fail(storageFailureOf(error))

  function onProgress(done: number, total: number): void {
    if (plan.kind !== 'ready') show({ kind: 'loading', done, total })
  }

  /** Asks the server. A phone that holds nothing yet and cannot store anything takes the plan into memory. */
  async function ask(): Promise<SyncOutcome> {
    const outcome = await lock(() => syncPlan({ store, server, now, onProgress }))
    const cannotStore = outcome.kind === 'failed' && (outcome.reason === 'storageFull' || outcome.reason === 'storageFailed')
    if (!cannotStore || plan.kind === 'ready' || store.place.kind === 'session') return outcome
    store = createSessionStore(outcome.reason === 'storageFull' ? 'full' : 'refused')
    return syncPlan({ store, server, now, onProgress })
  }

  /** Of several servers one may not have yet, or not have any more, what another told of. What came is kept; the rest is asked for again. */
  async function askForAll(left = furtherTries): Promise<SyncOutcome> {
    const outcome = await ask()
    if (left === 0 || plan.kind !== 'loading' || !plan.total || outcome.kind !== 'failed' || outcome.reason !== 'serverFault') return outcome
    await new Promise(resolve => setTimeout(resolve, pause))
    return askForAll(left - 1)
  }

  async function run(): Promise<void> {
    onSync({ kind: 'running' })
    if (plan.kind === 'missing') show({ kind: 'loading', done: 0, total: undefined })
    const outcome = await askForAll()
    if (outcome.kind === 'failed') {
      fail(outcome.reason)
      return
    }
    if (outcome.kind === 'updated' || plan.kind !== 'ready' || await isOvertaken()) await showCurrent()
    if (outcome.kind === 'updated') channel.tell('flipped')
    onSync({ kind: 'answered', at: now() })
    void deferred.fetch()
  }

  function refresh(): Promise<void> {
    if (plan.kind === 'missing' && plan.reason === 'deleted') return Promise.resolve()
    running ??= run().catch(failStorage).finally(() => {
      running = undefined
    })
    return running
  }

  return {
    reader,
    refresh,
    wantDeferred: () => whenReady().then(deferred.want),
    usage: () => store.usage(),
    async start() {
      store = await openStore()
      channel.listen((message) => {
        if (message === 'deleted') forgetAll()
        else if (message === 'kept') void deferred.look()
        else showCurrent().then(deferred.look, failStorage)
      })
      await showCurrent().catch(() => {
        store = createSessionStore('refused')
      })
      await refresh()
    },
    async deleteAll() {
      await running
      forgetAll()
      await store.clear()
      channel.tell('deleted')
    },
  }
}
