import { forgottenPairs, type EditionComparison } from '../../domain/change/editionComparison.ts'
import { emptyRecord } from '../../domain/change/personalRecord.ts'
import type { PersonalStore } from './personalStore.ts'

/** What a person keeps, in memory: for a browser without IndexedDB. */
export function createSessionPersonalStore(): PersonalStore {
  const told = new Map<string, EditionComparison>()
  let record = emptyRecord
  return {
    place: 'session',
    record: () => Promise.resolve(record),
    comparisons: () => Promise.resolve([...told.values()]),
    edit(change) {
      record = change(record)
      return Promise.resolve()
    },
    tell(pair, tell) {
      if (told.has(pair)) return Promise.resolve(false)
      const next = tell(record)
      record = next.record
      told.set(pair, next.comparison)
      for (const old of forgottenPairs([...told.values()])) told.delete(old)
      return Promise.resolve(true)
    },
    hasTold: pair => Promise.resolve(told.has(pair)),
    clear() {
      told.clear()
      record = emptyRecord
      return Promise.resolve()
    },
  }
}
