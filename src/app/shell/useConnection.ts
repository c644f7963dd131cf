import { onScopeDispose, readonly, ref, watch } from 'vue'
import type { SyncState } from '../db/planState.ts'

/** What the browser tells of the network. */
export interface ConnectionPorts {
  readonly window: Pick<Window, 'addEventListener' | 'removeEventListener'>
  readonly navigator: Pick<Navigator, 'onLine'>
}

/** Whether there is no network, as far as the browser knows. It may be wrong either way: an answer of the server outweighs what it says. */
export function useConnection(sync: () => SyncState, { window, navigator }: ConnectionPorts = globalThis) {
  const isOffline = ref(!navigator.onLine)
  const look = (): void => {
    isOffline.value = !navigator.onLine
  }
  window.addEventListener('online', look)
  window.addEventListener('offline', look)
  watch(sync, ({ kind }) => {
    if (kind === 'answered') isOffline.value = false
  })
  onScopeDispose(() => {
    window.removeEventListener('online', look)
    window.removeEventListener('offline', look)
  })
  return { isOffline: readonly(isOffline) }
}
