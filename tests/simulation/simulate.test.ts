import { describe, expect, it } from 'vitest'
import { timesOf } from '../run/counts.ts'
import { everyFault } from './everyFault.ts'
import { seed } from './seed.ts'
import { simulate } from './simulate.ts'

/** 225 phones in the long run, of which every five live in a city of their own for five weeks: some 110,000 submissions. */
const worlds = timesOf({ quick: 1, whole: 45 })
const size = timesOf({ quick: 4, whole: 5 })
const days = timesOf({ quick: 4, whole: 35 })

describe('simulate', () => {
  let sealedInAll = 0

  it('loses, doubles and alters nothing where nothing goes wrong', async () => {
    const { broken, shown, sealed } = await simulate({ seed, phones: 2, days: 3, faults: {} })
    expect({ broken, shown }).toEqual({ broken: [], shown: 0 })
    expect(sealed).toBeGreaterThan(5)
  })

  it.each(Array.from({ length: worlds }, (_, index) => seed + index))('loses, doubles and alters nothing where everything goes wrong, from seed %i', async (each) => {
    const { broken, trace, met, ...counts } = await simulate({ seed: each, phones: size, days, faults: everyFault })
    sealedInAll += counts.sealed
    process.stdout.write(`seed ${each}: ${JSON.stringify(counts)}, ${broken.length} broken, ${[...met.values()].reduce((sum, times) => sum + times, 0)} faults, ${sealedInAll} sealed so far, trace ${trace}\n`)
    expect(broken, `SIMULATION_SEED=${each}`).toEqual([])
    expect(counts.sealed).toBeGreaterThan(5)
  }, timesOf({ quick: 600_000, whole: 3_600_000 }))

  it('does the same again from the same seed, to the byte', async () => {
    const short = { seed, phones: 2, days: 2, faults: everyFault }
    const [one, two, other] = [await simulate(short), await simulate(short), await simulate({ ...short, seed: seed + 1 })]
    expect(two).toEqual(one)
    expect(other.trace).not.toBe(one.trace)
  })
})
