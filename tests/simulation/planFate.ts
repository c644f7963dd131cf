import type { Chance } from './chance.ts'
import { both, everyFault, singleFaults } from './everyFault.ts'
import type { Faults } from './fate.ts'

/**
 * What may go wrong with the plan beside everything that may go wrong with words, and how often: in a thousand of its occasions.
 * - `tampered`: a letter of an answer's chunk is another; `stale`: a cache on the way gives an earlier manifest, or under a chunk's
 *   address what it had of that chunk before; `publishedMeanwhile`: the city publishes while a phone that has the manifest asks for the rest
 * - `upgradeKilled` 26: the page ends while its database is made, or that of the earlier version is upgraded
 * - `chunkLost` 44: the storage loses a chunk; an occasion is an hour
 * - `publishedLost`: the server's copy of what is published is gone, of which an occasion is a day
 */
export interface PlanFaults {
  readonly tampered?: number
  readonly stale?: number
  readonly publishedMeanwhile?: number
  readonly upgradeKilled?: number
  readonly chunkLost?: number
  readonly publishedLost?: number
}

/** Everything that may go wrong in a world of readers. */
export interface ReaderFaults {
  readonly general: Faults
  readonly plan: PlanFaults
}

/** Whether something happens now. */
export type PlanFate = (name: keyof PlanFaults) => boolean

/** A phone's fate, until it is spared. Each fault is told when it happens. */
export function createPlanFate(faults: PlanFaults, chance: Chance, onFault: (name: keyof PlanFaults) => void): { readonly happens: PlanFate, readonly spare: () => void } {
  let isSpared = false
  return {
    happens(name) {
      const rate = faults[name] ?? 0
      const isNow = !isSpared && rate > 0 && chance.perMille(rate)
      if (isNow) onFault(name)
      return isNow
    },
    spare: () => void (isSpared = true),
  }
}

/** What needs words that are written: readers write none. A form that is gone is an edition like others to them. */
const ofWords: readonly string[] = ['altered', 'outOfOrder', 'taken', 'newerPhone', 'poisoned', 'gone', 'queue', 'makingKilled']

/** The plan's own faults singly. */
const ownFaults: readonly (readonly [string, PlanFaults])[] = [
  ['tampered', { tampered: 300 }],
  ['stale', { stale: 300 }],
  ['publishedMeanwhile', { publishedMeanwhile: 500 }],
  ['upgradeKilled', { upgradeKilled: 900 }],
  ['chunkLost', { chunkLost: 100 }],
  ['publishedLost', { publishedLost: 700 }],
]

/** Each fault of a reader by itself, by its name. */
export const singleReaderFaults: ReadonlyMap<string, ReaderFaults> = new Map<string, ReaderFaults>([
  ...[...singleFaults].filter(([name]) => !ofWords.includes(name)).map(([name, general]) => [name, { general, plan: {} }] as const),
  ...ownFaults.map(([name, plan]) => [name, { general: {}, plan }] as const),
])

/** Every fault at once. */
export const everyReaderFault: ReaderFaults = {
  general: { ...everyFault, restored: 300, queue: 0, makingKilled: 0 },
  plan: { tampered: 20, stale: 60, publishedMeanwhile: 60, upgradeKilled: 300, chunkLost: 4, publishedLost: 200 },
}

/** Two faults in one world. */
export function bothOfReader(one: ReaderFaults, other: ReaderFaults): ReaderFaults {
  return { general: both(one.general, other.general), plan: { ...one.plan, ...other.plan } }
}
