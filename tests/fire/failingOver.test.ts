import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { CityServer } from '../e2e/cityServer.ts'
import { tell, timesOf } from '../run/counts.ts'
import type { TestPostgres } from '../storage/runPostgres.ts'
import { createDatabase, startPostgres } from '../storage/startPostgres.ts'
import { startStandby, type Standby } from '../storage/startStandby.ts'
import { expectEachOnce } from './expectEachOnce.ts'
import { startFireCity } from './fireCity.ts'
import { startMovingAddress, type MovingAddress } from './movingAddress.ts'
import { sendLoad, type SendLoad } from './sendLoad.ts'
import { healthOf, notNow, sendOne } from './sendOne.ts'

describe('a server whose PostgreSQL has a standby', () => {
  let first: TestPostgres
  let standby: Standby
  let address: MovingAddress
  let city: CityServer
  beforeAll(async () => {
    first = await startPostgres()
    const database = await createDatabase(first.address)
    standby = await startStandby(first)
    address = await startMovingAddress(first.address)
    city = await startFireCity({ databaseUrl: address.through(database) })
  })
  afterAll(async () => {
    await city.remove()
    await address.close()
    for (const each of [first, standby]) await each.remove()
  })
  /** Waited for: a long run from one address is told to be slower in between. */
  const isRefused = () => expect.poll(() => sendOne(city.origin)).toEqual(notNow(10))
  const takesMore = async (load: SendLoad): Promise<void> => {
    const before = load.acknowledged.size
    await expect.poll(() => load.acknowledged.size).toBeGreaterThan(before + 50)
  }

  it.each([
    ['crashes', timesOf({ quick: 1, whole: 50 }), async () => {
      await first.crash()
      await isRefused()
    }],
    // Longer: who waits for an answer that never comes gives up after half a minute.
    ['falls silent', timesOf({ quick: 1, whole: 10 }), async () => {
      address.fallSilent()
      await isRefused()
      await first.crash()
    }],
  ])('goes on at the standby where the first one %s under load, %i times, and has lost nothing that it confirmed', async (what, times, fail) => {
    const loads: SendLoad[] = []
    for (let time = 0; time < times; time += 1) {
      const load = sendLoad(city.origin, 16)
      loads.push(load)
      await takesMore(load)
      await fail()
      address.leadTo(standby.address)
      await expect.poll(() => healthOf(city.origin)).toEqual({ storage: 'unreachable', isPlanServed: true })
      await isRefused()
      await standby.promote()
      await takesMore(load)
      await expect.poll(() => healthOf(city.origin)).toEqual({ storage: 'ok', isPlanServed: true })
      await expectEachOnce(load, city.place)
      await first.remove()
      first = standby
      standby = await startStandby(first)
    }
    // What was confirmed earlier was handed on from each to the next.
    for (const load of loads) await expectEachOnce(load, city.place)
    const sum = (of: (load: SendLoad) => number): number => loads.reduce((total, load) => total + of(load), 0)
    tell(`PostgreSQL ${what} under load and fails over: ${times} times, ${sum(({ acknowledged }) => acknowledged.size)} acknowledged, each one row, ${sum(({ vain }) => vain())} attempts in vain`)
  }, 3_600_000)

  it('confirms nothing while the standby is gone, says so, and goes on when it is back', async () => {
    const load = sendLoad(city.origin, 4)
    await takesMore(load)
    await standby.crash()
    // Some of them find a connection, and wait on it for a commit that never comes; the others find none.
    const sent = Promise.allSettled(Array.from({ length: 10 }, () => sendOne(city.origin)))
    await expect.poll(() => healthOf(city.origin)).toEqual({ storage: 'unreachable', isPlanServed: true })
    const answers = await sent
    expect(answers).toEqual(answers.map(() => ({ status: 'fulfilled', value: notNow(10) })))
    await standby.start()
    await takesMore(load)
    await expectEachOnce(load, city.place)
  })
})
