import type { WebStorage } from '../db/webStorage.ts'

const key = 'reloaded-for'

/** What reloading needs of the window. */
export interface ReloadPorts {
  readonly storage: WebStorage
  readonly assign: (path: string) => void
  /** Whether a reload can work: there is a network, or a service worker that holds the app. */
  readonly canReload: () => boolean
}

/**
 * Loads the app anew at a path because a part of its code is gone: a deploy in mid-session has replaced it. Only once for
 * one path, or a part that is missing for good would reload for ever. Returns whether it did.
 */
export function reloadOnce(path: string, { storage, assign, canReload }: ReloadPorts): boolean {
  if (storage.getItem(key) === path || !canReload()) return false
  storage.setItem(key, path)
  assign(path)
  return true
}

/** A page was opened: the next part that is missing may reload again. */
export function forgetReload({ storage }: Pick<ReloadPorts, 'storage'>): void {
  storage.removeItem(key)
}
