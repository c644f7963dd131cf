import { describe, expect, it } from 'vitest'
import { calm } from './fate.ts'
import { seed } from './seed.ts'
import { createWorld } from './world.ts'

const minute = 60_000

describe('openGatedDatabase', () => {
  it('leaves what other tabs do afterwards out of a tab\'s transaction', async () => {
    const ofTheBrowser = globalThis.Promise
    const world = await createWorld(seed)
    try {
      const { stories } = world.settle(calm, world.chance.branch())
      void stories.tell('written, corrected and withdrawn')
      for (let passed = 0; passed < 30; passed += 1) {
        await world.pass(minute)
        expect(globalThis.Promise).toBe(ofTheBrowser)
      }
    }
    finally {
      await world.close()
    }
  })
})
