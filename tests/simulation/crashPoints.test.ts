import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { timesOf } from '../run/counts.ts'
import { onceAt, onceFaults, type CountingFate, type OnceFault } from './onceAt.ts'
import { seed } from './seed.ts'
import { createWorld, type World } from './world.ts'

const hour = 3_600_000
const faults = Object.keys(onceFaults).filter((name): name is OnceFault => name in onceFaults)

describe('resident.tellOnce', () => {
  let world: World
  let places: ReturnType<CountingFate['counted']>

  /** One phone on which something is written, sealed, corrected and withdrawn; then all is quiet for some hours. */
  async function live(fate: CountingFate): Promise<string> {
    const { phone, resident } = world.settle(fate, world.chance.branch())
    void resident.tellOnce()
    await world.pass(4 * hour)
    for (const tab of phone.tabs()) tab.gate.kill()
    phone.open()
    await world.pass(3 * hour)
    for (const tab of phone.tabs()) tab.gate.kill()
    return phone.name
  }

  beforeAll(async () => {
    world = await createWorld(seed)
    const fate = onceAt()
    await live(fate)
    places = fate.counted()
  })
  afterAll(() => world.close())

  it('is broken off at every place where the app meets the world, and nothing is lost, doubled or altered', async () => {
    const lived = new Map<string, string>()
    for (const fault of faults) {
      const all = places[onceFaults[fault]]
      const step = timesOf({ quick: Math.ceil(all / 3), whole: 1 })
      for (let at = seed % step; at < all; at += step) lived.set(await live(onceAt(fault, at)), `${fault} at ${at}`)
    }
    const { broken, stored } = await world.judge()
    process.stdout.write(`${lived.size} of ${faults.reduce((sum, fault) => sum + places[onceFaults[fault]], 0)} points, ${stored} rows\n`)
    expect(broken.map(line => `${lived.get(line.slice(0, line.indexOf(' '))) ?? 'calm'}: ${line}`)).toEqual([])
    expect(stored).toBeGreaterThan(lived.size)
  }, timesOf({ quick: 600_000, whole: 3_600_000 }))
})
