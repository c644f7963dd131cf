import { describe, expect, it } from 'vitest'
import { timesOf } from '../run/counts.ts'
import { both, singleFaults } from './everyFault.ts'
import { createChance } from './chance.ts'
import { seed } from './seed.ts'
import { simulate } from './simulate.ts'

const names = [...singleFaults.keys()]
const pairs = names.flatMap((one, index) => names.slice(index + 1).map(other => [one, other] as const))

/** So many of them, others with each seed; all of them in their order in the long run. */
function some<Case>(cases: readonly Case[], quick: number): readonly Case[] {
  const chance = createChance(seed)
  const order = cases.map(each => ({ each, place: chance.real() })).sort((one, other) => one.place - other.place)
  return order.slice(0, timesOf({ quick, whole: cases.length })).map(({ each }) => each)
}

describe('simulate', () => {
  it.each(some(names, 5))('keeps the promises under %s alone', async (name) => {
    const { broken } = await simulate({ seed, phones: 1, days: 2, faults: singleFaults.get(name) ?? {} })
    expect(broken, `SIMULATION_SEED=${seed}`).toEqual([])
  })

  it.each(some(pairs, 5))('keeps the promises under %s together with %s', async (one, other) => {
    const { broken } = await simulate({ seed, phones: 1, days: 2, faults: both(singleFaults.get(one) ?? {}, singleFaults.get(other) ?? {}) })
    expect(broken, `SIMULATION_SEED=${seed}`).toEqual([])
  })
})
