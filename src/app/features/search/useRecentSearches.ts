import { shallowReadonly, shallowRef } from 'vue'
import type { WebStorage } from '../../db/webStorage.ts'
import { createRecentSearches, type RecentSearches, type RecentSearchesOutcome } from './recentSearches.ts'

/** 最近の検索 for a screen: what is kept, and what came of the last change to it. */
export function useRecentSearches(storage: WebStorage) {
  const recent = createRecentSearches(storage)
  const state = shallowRef(recent.read())
  const outcome = shallowRef<RecentSearchesOutcome>({ kind: 'done' })

  function change(work: (recent: RecentSearches) => RecentSearchesOutcome): void {
    outcome.value = work(recent)
    state.value = recent.read()
  }

  return { state: shallowReadonly(state), outcome: shallowReadonly(outcome), change }
}
