import type { WebStorage } from '../../db/webStorage.ts'

/** Where the searches of this browser lie. Cleared with everything else by 端末から削除. */
export const recentSearchesKey = 'recent-searches'
const offKey = 'recent-searches-off'
const most = 10

/** 最近の検索: kept in this browser only, newest first. */
export interface RecentSearches {
  readonly list: () => readonly string[]
  readonly add: (typed: string) => void
  readonly remove: (typed: string) => void
  readonly clear: () => void
  readonly isOff: () => boolean
  /** Off forgets what there is and keeps nothing more. */
  readonly setOff: (isOff: boolean) => void
}

/** The searches that a storage holds. What in it cannot be read counts as none; what cannot be written is not kept. */
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

  function write(searches: readonly string[]): void {
    if (searches.length === 0) {
      storage.removeItem(recentSearchesKey)
      return
    }
    try {
      storage.setItem(recentSearchesKey, JSON.stringify(searches.slice(0, most)))
    } catch {
      // A full storage: a search that is not remembered is found again by typing it.
    }
  }

  const without = (typed: string) => list().filter(entry => entry !== typed)
  return {
    list, isOff,
    add(typed) {
      const text = typed.trim()
      if (text !== '' && !isOff()) write([text, ...without(text)])
    },
    remove: typed => write(without(typed)),
    clear: () => write([]),
    setOff(off) {
      if (!off) {
        storage.removeItem(offKey)
        return
      }
      write([])
      storage.setItem(offKey, 'yes')
    },
  }
}
