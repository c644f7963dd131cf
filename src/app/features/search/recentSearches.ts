import { storageFailureOf } from '../../../outbox/storageFailureOf.ts'
import type { WebStorage } from '../../db/webStorage.ts'

/** Where the searches of this browser lie. Cleared with everything else by 端末から削除. */
export const recentSearchesKey = 'recent-searches'
const offKey = 'recent-searches-off'
const most = 10

/** What came of writing. `storageFull` and `storageFailed`: nothing new was kept. */
export type RecentSearchesOutcome = { readonly kind: 'done' } | { readonly kind: 'failed', readonly reason: 'storageFull' | 'storageFailed' }

/** 最近の検索 in this browser, newest first, or that none are kept. */
export type RecentSearchesState = { readonly kind: 'on', readonly searches: readonly string[] } | { readonly kind: 'off' }

/** 最近の検索: kept in this browser only. */
export interface RecentSearches {
  readonly read: () => RecentSearchesState
  readonly add: (typed: string) => RecentSearchesOutcome
  readonly remove: (typed: string) => RecentSearchesOutcome
  readonly clear: () => RecentSearchesOutcome
  /** Off forgets what there is, also where it cannot be noted that nothing more is wanted. */
  readonly setOff: (isOff: boolean) => RecentSearchesOutcome
}

/** The searches that a storage holds. What in it cannot be read counts as none. */
export function createRecentSearches(storage: WebStorage): RecentSearches {
  const isOff = () => storage.getItem(offKey) === 'yes'

  function list(): readonly string[] {
    try {
      const value: unknown = JSON.parse(storage.getItem(recentSearchesKey) ?? '[]')
      return Array.isArray(value) ? value.filter(entry => typeof entry === 'string').slice(0, most) : []
    } catch {
      return []
    }
  }

  function write(searches: readonly string[]): RecentSearchesOutcome {
    return attempt(() => {
      if (searches.length === 0) storage.removeItem(recentSearchesKey)
      else storage.setItem(recentSearchesKey, JSON.stringify(searches.slice(0, most)))
    })
  }

  const without = (typed: string) => list().filter(entry => entry !== typed)
  return {
    read: () => isOff() ? { kind: 'off' } : { kind: 'on', searches: list() },
    add(typed) {
      const text = typed.trim()
      return text === '' || isOff() ? { kind: 'done' } : write([text, ...without(text)])
    },
    remove: typed => write(without(typed)),
    clear: () => write([]),
    setOff: off => attempt(() => {
      if (off) storage.removeItem(recentSearchesKey)
      if (off) storage.setItem(offKey, 'yes')
      else storage.removeItem(offKey)
    }),
  }
}

function attempt(work: () => void): RecentSearchesOutcome {
  try {
    work()
    return { kind: 'done' }
  } catch (error) {
    return { kind: 'failed', reason: storageFailureOf(error) }
  }
}
