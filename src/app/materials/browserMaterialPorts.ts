import { browserDigest } from '../../outbox/browserDigest.ts'
import { isSavingData } from '../db/isSavingData.ts'
import { openWebStorage } from '../db/webStorage.ts'
import type { MaterialKeeperPorts } from './createMaterialKeeper.ts'

/** The ports of this browser. What is kept is opened through the service worker: without one nothing is kept. */
export function browserMaterialPorts(): MaterialKeeperPorts {
  const isBrowser = typeof window !== 'undefined'
  const digest = isBrowser ? browserDigest(crypto) : undefined
  const canKeep = isBrowser && 'caches' in window && 'serviceWorker' in navigator
  return {
    world: canKeep && digest ? { caches: window.caches, fetch: (path, options) => fetch(path, options), digest } : undefined,
    isSavingData: () => isSavingData(),
    memory: openWebStorage(() => localStorage),
  }
}
