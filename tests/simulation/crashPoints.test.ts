import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { isLong, timesOf } from '../run/counts.ts'
import { onceAt, onceFaults, type CountingFate, type OnceFault } from './onceAt.ts'
import { seed } from './seed.ts'
import type { StoryName } from './stories.ts'
import { createWorld, type World } from './world.ts'

const hour = 3_600_000
const faults = Object.keys(onceFaults).filter((name): name is OnceFault => name in onceFaults)

describe('stories.tell', () => {
  let world: World

  beforeEach(async () => {
    world = await createWorld(seed)
  })
  afterEach(() => world.close())

  /** One phone on which the story happens; then all is quiet for some hours. */
  async function live(story: StoryName, fate: CountingFate): Promise<string> {
    const { phone, stories } = world.settle(fate, world.chance.branch())
    const telling = { isOver: false }
    void stories.tell(story).then(() => (telling.isOver = true))
    while (!telling.isOver) await world.pass(hour)
    for (const tab of phone.tabs()) tab.gate.kill()
    phone.open()
    await world.pass(3 * hour)
    for (const tab of phone.tabs()) tab.gate.kill()
    return phone.name
  }

  /** Two of so many places by chance; in the long run all of them. */
  const some = (places: number): readonly number[] => isLong ? Array.from({ length: places }, (_, at) => at) : [1, 2].map(() => world.chance.between(0, places - 1))

  it.each<readonly [StoryName, number]>([
    ['written, corrected and withdrawn', 3],
    ['refused and written again', 2],
    ['lost by the city and sent again', 7],
    ['left in mid-draft and gone on with', 1],
  ])('is broken off at every place where the app meets the world, and nothing is lost, doubled or altered: %s, in %i requests', async (story, requests) => {
    const calm = onceAt()
    await live(story, calm)
    const places = { ...calm.counted() }
    expect(places.request).toBe(requests)
    const lived = new Map<string, string>()
    const missed: string[] = []
    for (const fault of faults) {
      for (const at of some(places[onceFaults[fault]])) {
        const fate = onceAt(fault, at)
        lived.set(await live(story, fate), `${fault} at ${at}`)
        if (!fate.hasHappened()) missed.push(`${fault} at ${at}`)
      }
    }
    const { broken, stored, shown } = await world.judge()
    process.stdout.write(`${story}: ${lived.size} of ${faults.reduce((sum, fault) => sum + places[onceFaults[fault]], 0)} points, ${stored} rows, ${shown} shown\n`)
    expect(broken.map(line => `${lived.get(line.slice(0, line.indexOf(' '))) ?? 'calm'}: ${line}`)).toEqual([])
    expect({ missed, shown }).toEqual({ missed: [], shown: 0 })
    // A tab that was killed before anything was kept has told nothing.
    expect(stored).toBeGreaterThan(lived.size / 2)
  }, timesOf({ quick: 600_000, whole: 3_600_000 }))
})
