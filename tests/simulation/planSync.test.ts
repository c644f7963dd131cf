import { describe, expect, it } from 'vitest'
import { timesOf } from '../run/counts.ts'
import { createChance } from './chance.ts'
import { bothOfReader, everyReaderFault, singleReaderFaults, type ReaderFaults } from './planFate.ts'
import { seed } from './seed.ts'
import { simulatePlan } from './simulatePlan.ts'

/** 50 phones in the long run, of which every five have a city of their own for five weeks: longer than what was replaced can still be had. */
const worlds = timesOf({ quick: 1, whole: 10 })
const size = timesOf({ quick: 3, whole: 5 })
const days = timesOf({ quick: 3, whole: 35 })
const short = { phones: 3, days: 4 } as const
const names = [...singleReaderFaults.keys()]
/** Those singly in every run that only the plan's readers meet. */
const always: readonly string[] = ['stale', 'upgradeKilled']
/** A fault meets other occasions than the next one. */
const own = (name: string): number => seed * 1_000 + names.indexOf(name)
const faultsOf = (name: string): ReaderFaults => singleReaderFaults.get(name) ?? { general: {}, plan: {} }
const pairs = names.flatMap((one, index) => names.slice(index + 1).map(other => [one, other] as const))

/** So many of them, others with each seed; all of them in their order in the long run. */
function some<Case>(cases: readonly Case[], quick: number): readonly Case[] {
  const chance = createChance(seed)
  const order = cases.map(each => ({ each, place: chance.real() })).sort((one, other) => one.place - other.place)
  return order.slice(0, timesOf({ quick, whole: cases.length })).map(({ each }) => each)
}

describe('simulatePlan', () => {
  it('shows every edition to everybody where nothing goes wrong', async () => {
    const { broken, without, inMemory, looks, editions } = await simulatePlan({ seed, phones: 2, days: 2, faults: { general: {}, plan: {} } })
    expect({ broken, inMemory }).toEqual({ broken: [], inMemory: 0 })
    expect(editions).toBeGreaterThan(3)
    expect(looks).toBeGreaterThan(10 * without)
  })

  it.each(Array.from({ length: worlds }, (_, index) => seed + index))('shows whole editions and never an older one where everything goes wrong, from seed %i', async (each) => {
    const { broken, trace, met, ...counts } = await simulatePlan({ seed: each, phones: size, days, faults: everyReaderFault })
    process.stdout.write(`readers, seed ${each}: ${JSON.stringify(counts)}, ${broken.length} broken, ${[...met.values()].reduce((sum, times) => sum + times, 0)} faults, trace ${trace}\n`)
    expect(broken, `SIMULATION_SEED=${each}`).toEqual([])
    expect(counts.editions).toBeGreaterThan(3)
  }, timesOf({ quick: 600_000, whole: 3_600_000 }))

  it.each([...always, ...some(names.filter(name => !always.includes(name)), 1)])('keeps the promises of the plan under %s alone', async (name) => {
    const { broken, met, looks } = await simulatePlan({ seed: own(name), ...short, faults: faultsOf(name) })
    expect(broken, `SIMULATION_SEED=${seed}`).toEqual([])
    expect(met.get(name)).toBeGreaterThan(0)
    expect(looks).toBeGreaterThan(20)
  })

  it.each(some(pairs, 1))('keeps the promises of the plan under %s together with %s', async (one, other) => {
    const { broken } = await simulatePlan({ seed: own(one) + own(other), ...short, faults: bothOfReader(faultsOf(one), faultsOf(other)) })
    expect(broken, `SIMULATION_SEED=${seed}`).toEqual([])
  })

  it('does the same again from the same seed, to the byte', async () => {
    const simulation = { seed, phones: 2, days: 1, faults: everyReaderFault }
    const [one, two, other] = [await simulatePlan(simulation), await simulatePlan(simulation), await simulatePlan({ ...simulation, seed: seed + 1 })]
    expect(two).toEqual(one)
    expect(other.trace).not.toBe(one.trace)
  })
})
