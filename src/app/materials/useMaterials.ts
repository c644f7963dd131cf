import { defineStore } from 'pinia'
import { inject, shallowReadonly, shallowRef, type InjectionKey } from 'vue'
import { browserMaterialPorts } from './browserMaterialPorts.ts'
import { createMaterialKeeper, type MaterialKeeperPorts } from './createMaterialKeeper.ts'
import type { KeepingState, MaterialsState } from './materialState.ts'

/** Provided by tests; an app uses the browser's. */
export const materialPortsKey: InjectionKey<MaterialKeeperPorts> = Symbol('materialPorts')

/** 資料 on this phone: which PDFs are kept, and what is being kept. Whoever uses it first makes it look. */
export const useMaterials = defineStore('materials', () => {
  const ports = inject(materialPortsKey, browserMaterialPorts, true)
  const state = shallowRef<MaterialsState>({ kind: 'loading' })
  const keeping = shallowRef<ReadonlyMap<string, KeepingState>>(new Map())
  const { start, look, keep, remove, removeGone } = createMaterialKeeper(ports, {
    onState: next => void (state.value = next),
    onKeeping(callId, next) {
      const others = new Map(keeping.value)
      if (next) others.set(callId, next)
      else others.delete(callId)
      keeping.value = others
    },
  })
  void start()
  return { state: shallowReadonly(state), keeping: shallowReadonly(keeping), look, keep, remove, removeGone }
})
