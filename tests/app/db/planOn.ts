import { createPlanKeeper, type PlanPorts } from '../../../src/app/db/createPlanKeeper.ts'
import type { PlanChannel, PlanMessage } from '../../../src/app/db/planChannel.ts'
import type { DeferredState, PlanState, SyncState } from '../../../src/app/db/planState.ts'
import type { PlanStore } from '../../../src/app/db/planStore.ts'
import { createSessionStore } from '../../../src/app/db/sessionStore.ts'

/** The phone's time. */
export const at = '2026-04-09T00:00:00.000Z'

/** A line to no other tab, over which a test can speak. */
export function silentChannel() {
  const told: PlanMessage[] = []
  let hear: (message: PlanMessage) => void = () => undefined
  const channel: PlanChannel = {
    tell: message => void told.push(message),
    listen: heard => void (hear = heard),
  }
  return { channel, told, say: (message: PlanMessage) => hear(message) }
}

/** A tab's keeper of the plan, with what it told last. */
export function planOn(overrides: Partial<PlanPorts> & Pick<PlanPorts, 'server'>, store: PlanStore = createSessionStore('refused')) {
  const ports: PlanPorts = {
    openStore: () => Promise.resolve(store),
    now: () => at,
    lock: work => work(),
    deferredLock: work => work(),
    isSavingData: () => false,
    channel: silentChannel().channel,
    ...overrides,
  }
  const told: { plan: PlanState, sync: SyncState, deferred: DeferredState } = {
    plan: { kind: 'loading', done: 0, total: undefined }, sync: { kind: 'idle' }, deferred: { kind: 'absent' },
  }
  return Object.assign(told, createPlanKeeper(ports, {
    onPlan: state => void (told.plan = state),
    onSync: state => void (told.sync = state),
    onDeferred: state => void (told.deferred = state),
  }))
}
