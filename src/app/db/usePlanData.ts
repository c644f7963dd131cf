import { defineStore } from 'pinia'
import { inject, shallowReadonly, shallowRef, type InjectionKey } from 'vue'
import type { Instant } from '../../domain/delivery/instant.ts'
import type { SyncFailure } from '../../domain/sync/syncFailure.ts'
import type { PlanServer } from '../api/planServer.ts'
import { createPlanReader } from './createPlanReader.ts'
import type { PlanChannel } from './planChannel.ts'
import type { PlanState, SyncState } from './planState.ts'
import type { PlanStore, PlanUsage } from './planStore.ts'
import { createSessionStore } from './sessionStore.ts'
import { storageFailureOf } from './storageFailureOf.ts'
import { syncPlan, type SyncOutcome } from './syncPlan.ts'
import type { TabLock } from './tabLock.ts'

/** What the plan's store needs of the world. */
export interface PlanPorts {
  readonly openStore: () => Promise<PlanStore>
  readonly server: PlanServer
  readonly now: () => Instant
  readonly lock: TabLock
  readonly channel: PlanChannel
}

export const planPortsKey: InjectionKey<PlanPorts> = Symbol('planPorts')

type ReadyPlan = Extract<PlanState, { kind: 'ready' }>

/** The plan on this phone: what state it is in, reading it, bringing it up to date, deleting it. */
export const usePlanData = defineStore('planData', () => {
  const ports = inject(planPortsKey)
  if (!ports) throw new Error('planPortsKey is not provided')
  const { openStore, server, now, lock, channel } = ports

  const plan = shallowRef<PlanState>({ kind: 'loading', done: 0, total: undefined })
  const sync = shallowRef<SyncState>({ kind: 'idle' })
  const waiting = new Set<(ready: ReadyPlan) => void>()
  let store: PlanStore = createSessionStore('refused')
  let running: Promise<void> | undefined

  /** The plan once there is one; never before, and never an error: the screen says meanwhile what is going on. */
  function whenReady(): Promise<ReadyPlan> {
    return new Promise((resolve) => {
      if (plan.value.kind === 'ready') resolve(plan.value)
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
      return hash === undefined ? undefined : store.text(hash)
    },
  })

  /** Shows what the store holds. Called after every commit, never before. */
  async function showCurrent(): Promise<void> {
    const version = await store.current()
    if (!version) return
    reader.forget()
    const ready: ReadyPlan = { kind: 'ready', version, place: store.place }
    plan.value = ready
    for (const resolve of waiting) resolve(ready)
    waiting.clear()
  }

  function onProgress(done: number, total: number): void {
    if (plan.value.kind !== 'ready') plan.value = { kind: 'loading', done, total }
  }

  /** Asks the server. A phone that holds nothing yet and cannot store anything takes the plan into memory. */
  async function ask(): Promise<SyncOutcome> {
    const outcome = await lock(() => syncPlan({ store, server, now, onProgress }))
    const cannotStore = outcome.kind === 'failed' && (outcome.reason === 'storageFull' || outcome.reason === 'storageFailed')
    if (!cannotStore || plan.value.kind === 'ready' || store.place.kind === 'session') return outcome
    store = createSessionStore(outcome.reason === 'storageFull' ? 'full' : 'refused')
    return syncPlan({ store, server, now, onProgress })
  }

  function fail(reason: SyncFailure): void {
    sync.value = { kind: 'failed', reason, at: now() }
    if (plan.value.kind === 'loading') plan.value = { kind: 'missing', reason }
  }

  async function run(): Promise<void> {
    sync.value = { kind: 'running' }
    if (plan.value.kind === 'missing') plan.value = { kind: 'loading', done: 0, total: undefined }
    const outcome = await ask()
    if (outcome.kind === 'failed') {
      fail(outcome.reason)
      return
    }
    if (outcome.kind === 'updated' || plan.value.kind !== 'ready') await showCurrent()
    if (outcome.kind === 'updated') channel.tell('flipped')
    sync.value = { kind: 'answered', at: now() }
  }

  /** Brings the plan up to date; a second call while one runs waits for that one. After a deletion nothing is fetched. */
  function refresh(): Promise<void> {
    if (plan.value.kind === 'missing' && plan.value.reason === 'deleted') return Promise.resolve()
    running ??= run().catch((error: unknown) => fail(storageFailureOf(error))).finally(() => {
      running = undefined
    })
    return running
  }

  /** Opens the store, shows what it holds, and only then asks the server. */
  async function start(): Promise<void> {
    store = await openStore()
    channel.listen((message) => {
      if (message === 'deleted') forgetAll()
      else showCurrent().catch((error: unknown) => fail(storageFailureOf(error)))
    })
    await showCurrent().catch(() => {
      store = createSessionStore('refused')
    })
    await refresh()
  }

  function forgetAll(): void {
    reader.forget()
    plan.value = { kind: 'missing', reason: 'deleted' }
  }

  async function deleteAll(): Promise<void> {
    await running
    forgetAll()
    await store.clear()
    channel.tell('deleted')
  }

  const usage = (): Promise<PlanUsage> => store.usage()
  return { plan: shallowReadonly(plan), sync: shallowReadonly(sync), reader, start, refresh, deleteAll, usage }
})
