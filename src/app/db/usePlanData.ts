import { defineStore } from 'pinia'
import { inject, shallowReadonly, shallowRef, type InjectionKey } from 'vue'
import { createPlanKeeper, type PlanPorts } from './createPlanKeeper.ts'
import type { PlanState, SyncState } from './planState.ts'

export const planPortsKey: InjectionKey<PlanPorts> = Symbol('planPorts')

/** The plan on this phone, for the screens: what state it is in, reading it, bringing it up to date, deleting it. */
export const usePlanData = defineStore('planData', () => {
  const ports = inject(planPortsKey, undefined)
  if (!ports) throw new Error('planPortsKey is not provided')
  const plan = shallowRef<PlanState>({ kind: 'loading', done: 0, total: undefined })
  const sync = shallowRef<SyncState>({ kind: 'idle' })
  const keeper = createPlanKeeper(ports, {
    onPlan: state => void (plan.value = state),
    onSync: state => void (sync.value = state),
  })
  const { reader, start, refresh, deleteAll, usage } = keeper
  return { plan: shallowReadonly(plan), sync: shallowReadonly(sync), reader, start, refresh, deleteAll, usage }
})
