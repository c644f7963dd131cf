import { describe, expect, it } from 'vitest'
import { timesOf } from '../run/counts.ts'
import { both, singleFaults } from './everyFault.ts'
import { createChance } from './chance.ts'
import { seed } from './seed.ts'
import { queueLength, simulate } from './simulate.ts'

const names = [...singleFaults.keys()]
/** The call's time is over on the fourth of them. */
const days = 5
/** A fault meets other occasions than the next one. */
const own = (name: string): number => seed * 1_000 + names.indexOf(name)
const pairs = names.flatMap((one, index) => names.slice(index + 1).map(other => [one, other] as const))

/** So many of them, others with each seed; all of them in their order in the long run. */
function some<Case>(cases: readonly Case[], quick: number): readonly Case[] {
  const chance = createChance(seed)
  const order = cases.map(each => ({ each, place: chance.real() })).sort((one, other) => one.place - other.place)
  return order.slice(0, timesOf({ quick, whole: cases.length })).map(({ each }) => each)
}

describe('simulate', () => {
  it.each(some(names, 5))('keeps the promises under %s alone', async (name) => {
    const { broken, met, longestQueue } = await simulate({ seed: own(name), phones: 1, days, faults: singleFaults.get(name) ?? {} })
    expect(broken, `SIMULATION_SEED=${seed}`).toEqual([])
    expect(met.get(name)).toBeGreaterThan(0)
    if (name === 'queue') expect(longestQueue).toBeGreaterThanOrEqual(queueLength)
  })

  it.each(some(pairs, 5))('keeps the promises under %s together with %s', async (one, other) => {
    const { broken } = await simulate({ seed: own(one) + own(other), phones: 1, days, faults: both(singleFaults.get(one) ?? {}, singleFaults.get(other) ?? {}) })
    expect(broken, `SIMULATION_SEED=${seed}`).toEqual([])
  })
})
