import type { PlanStore } from './planStore.ts'

/** What comparing needs of the world. */
export interface ComparingPorts {
  /** Never throws. */
  readonly compare: (store: PlanStore) => Promise<void>
  /** Runs work once the screen has nothing to do. */
  readonly whenIdle: (work: () => void) => void
}

/**
 * A plan's store that has each edition compared with the one before it: after a flip, when the screen has nothing to do; on
 * opening, for one whose comparison was broken off by a closed page; and before a flip, which drops the older of the two.
 */
export function comparingStore(store: PlanStore, { compare, whenIdle }: ComparingPorts): PlanStore {
  const compareLater = (): void => whenIdle(() => void compare(store))
  compareLater()
  return {
    ...store,
    async flip(next) {
      await compare(store)
      const result = await store.flip(next)
      if (result === 'flipped') compareLater()
      return result
    },
  }
}
