import { defineStore } from 'pinia'
import { inject, shallowReadonly, shallowRef, type InjectionKey } from 'vue'
import { createPlanKeeper, type PlanPorts } from './createPlanKeeper.ts'
import type { DeferredState, PlanState, SyncState } from './planState.ts'

export const planPortsKey: InjectionKey<PlanPorts> = Symbol('planPorts')

/** The plan on this phone, for the screens: what state it is in, reading it, bringing it up to date, deleting it. */
export const usePlanData = defineStore('planData', () => {
  const ports = inject(planPortsKey, undefined)
  if (!ports) throw new Error('planPortsKey is not provided')
  const plan = shallowRef<PlanState>({ kind: 'loading', done: 0, total: undefined })
  const sync = shallowRef<SyncState>({ kind: 'idle' })
  const deferred = shallowRef<DeferredState>({ kind: 'absent' })
  const keeper = createPlanKeeper(ports, {
    onPlan: state => void (plan.value = state),
    onSync: state => void (sync.value = state),
    onDeferred: state => void (deferred.value = state),
  })
  const { reader, start, refresh, wantDeferred, deleteAll, usage } = keeper
  return {
    plan: shallowReadonly(plan), sync: shallowReadonly(sync), deferred: shallowReadonly(deferred),
    reader, start, refresh, wantDeferred, deleteAll, usage,
  }
})
