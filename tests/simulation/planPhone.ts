import { createHash } from 'node:crypto'
import Dexie from 'dexie'
import { createPlanServer } from '../../src/app/api/planServer.ts'
import { PlanDatabase } from '../../src/app/db/planDatabase.ts'
import { createPlanKeeper, type PlanKeeper } from '../../src/app/db/createPlanKeeper.ts'
import { openPlanStore } from '../../src/app/db/openPlanStore.ts'
import type { PlanMessage } from '../../src/app/db/planChannel.ts'
import type { PlanState, SyncState } from '../../src/app/db/planState.ts'
import { startRefreshing } from '../../src/app/shell/startRefreshing.ts'
import type { Instant } from '../../src/domain/delivery/instant.ts'
import { createTabLock } from '../../src/outbox/tabLock.ts'
import { createCacheOnTheWay } from './cacheOnTheWay.ts'
import type { Chance } from './chance.ts'
import type { PhoneFate } from './fate.ts'
import { gateDatabase, type StorageFault } from './gatedDatabase.ts'
import type { Gate } from './gate.ts'
import { createGatedOpening } from './gatedOpening.ts'
import { createPageFetch, createPageGate } from './pageBorders.ts'
import { createPhoneChannel } from './phoneChannel.ts'
import type { PlanFate } from './planFate.ts'
import type { PlanHistory } from './planHistory.ts'
import { lookAtPlan } from './lookAtPlan.ts'
import { createPhoneLocks } from './webLocks.ts'
import type { World } from './world.ts'

/** Which phone it is, and what happens to it. */
export interface PlanPhoneOwn {
  readonly name: string
  readonly storageName: string
  readonly address: string
  readonly chance: Chance
  readonly fate: PhoneFate
  readonly happens: PlanFate
  /** The city publishes something. */
  readonly publish: () => void
}

/** A page of the app that shows the plan, with the product's own keeper. */
export interface PlanPage {
  readonly gate: Gate
  readonly keeper: PlanKeeper
  readonly state: () => PlanState
  readonly show: (isVisible: boolean) => void
  readonly hear: (event: 'online') => void
  /** A reader reads all of it; that is written down. */
  readonly look: () => Promise<void>
}

/** A phone that carries the plan. */
export interface PlanPhone {
  readonly name: string
  readonly storageName: string
  readonly open: () => PlanPage
  readonly pages: () => readonly PlanPage[]
  /** The person turns the phone's connection off, or on again. */
  readonly disconnect: (isOff: boolean) => void
  /** 27: the browser, with no page open, throws away what the app has kept. */
  readonly throwAway: () => Promise<void>
}

const digest = (bytes: ArrayBuffer): Promise<string> => Promise.resolve(createHash('sha256').update(new Uint8Array(bytes)).digest('hex'))

/** A phone with what lies in its storage. */
export function createPlanPhone(own: PlanPhoneOwn, { time, activity, network }: Pick<World, 'time' | 'activity' | 'network'>, history: PlanHistory): PlanPhone {
  const { name, storageName, address, chance, fate, happens } = own
  const locks = createPhoneLocks()
  const channelOf = createPhoneChannel<PlanMessage>(time)
  const throughCache = createCacheOnTheWay(happens, own.publish)
  const pages = new Set<PlanPage>()
  const isSavingData = chance.perMille(200)
  let opened = 0
  let isOff = false
  const weather = { ...fate, isConnected: () => !isOff && fate.isConnected() }
  const now = (): Instant => new Date(time.now() + fate.clockOffset()).toISOString()

  /** The page's database, and whether its storage has failed. */
  function databaseOf(gate: Gate) {
    let hasFailed = false
    const failing = <Made>(made: Made, isFailure: boolean): Made => {
      hasFailed ||= isFailure
      return made
    }
    const faultOf = (isWrite: boolean): StorageFault | undefined => {
      const fault = fate.storageFaultOf(isWrite)
      return failing(fault, fault !== undefined)
    }
    const opening = () => {
      const made = fate.opening()
      return failing(made, made !== 'opens')
    }
    const making = () => happens('upgradeKilled') ? chance.oneOf(['before', 'after'] as const) : undefined
    const unopened = createGatedOpening(() => new PlanDatabase(storageName), 'pointers', { gate, opening, making })
    return { database: gateDatabase(unopened, { gate, activity, faultOf }), hasFailed: () => hasFailed }
  }

  function open(): PlanPage {
    const gate = createPageGate(fate, time)
    const number = opened += 1
    const { database, hasFailed } = databaseOf(gate)
    const visible: { visibilityState: DocumentVisibilityState } = { visibilityState: 'visible' }
    const document = Object.assign(new EventTarget(), visible)
    const window = new EventTarget()
    const ended = new Promise<undefined>(resolve => gate.atEnd(() => resolve(undefined)))
    const told: { plan: PlanState, sync: SyncState } = { plan: { kind: 'loading', done: 0, total: undefined }, sync: { kind: 'idle' } }
    const onSync = (sync: SyncState): void => {
      told.sync = sync
      if (sync.kind === 'answered' && !gate.isDead()) history.note({ kind: 'answered', phone: name, page: number })
    }
    const fetch = throughCache(createPageFetch({ gate, network, weather, address }))
    const keeper = createPlanKeeper({
      openStore: () => openPlanStore(database), server: createPlanServer(fetch, digest), now, channel: channelOf(gate), isSavingData: () => isSavingData,
      lock: createTabLock(locks(gate)), deferredLock: createTabLock(locks(gate), 'plan-deferred'),
    }, { onPlan: plan => void (told.plan = plan), onSync, onDeferred: () => undefined })
    const page: PlanPage = {
      gate, keeper, state: () => told.plan,
      show(isVisible) {
        document.visibilityState = isVisible ? 'visible' : 'hidden'
        document.dispatchEvent(new Event('visibilitychange'))
      },
      hear: event => void window.dispatchEvent(new Event(event)),
      async look() {
        if (gate.isDead()) return
        const look = await Promise.race([lookAtPlan(keeper.reader, () => told.plan), ended])
        if (look && !gate.isDead()) history.note({ kind: 'looked', phone: name, page: number, look, hasStorageFailed: hasFailed() })
      },
    }
    history.note({ kind: 'opened', phone: name, page: number })
    gate.atEnd(() => pages.delete(page))
    pages.add(page)
    startRefreshing({ plan: { get sync() { return told.sync }, refresh: keeper.refresh }, now, window, document })
    void keeper.start()
    return page
  }

  const killAll = (): void => {
    for (const { gate } of pages) gate.kill()
  }
  return {
    name, storageName, open, pages: () => [...pages], disconnect: isDisconnected => void (isOff = isDisconnected),
    async throwAway() {
      killAll()
      history.note({ kind: 'thrownAway', phone: name })
      await Dexie.delete(storageName)
      // What a reader opened meanwhile may have been read before, and is not kept.
      killAll()
      history.note({ kind: 'thrownAway', phone: name })
    },
  }
}
