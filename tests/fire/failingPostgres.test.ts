import pg from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { CityServer } from '../e2e/cityServer.ts'
import { tell, timesOf } from '../run/counts.ts'
import type { TestPostgres } from '../storage/runPostgres.ts'
import { createDatabase, startPostgres } from '../storage/startPostgres.ts'
import { expectEachOnce } from './expectEachOnce.ts'
import { startFireCity } from './fireCity.ts'
import { sendLoad } from './sendLoad.ts'
import { healthOf, notNow, sendOne } from './sendOne.ts'

const restarts = timesOf({ quick: 2, whole: 50 })

describe('a server whose PostgreSQL fails', () => {
  let postgres: TestPostgres
  let city: CityServer
  let admin: pg.Client
  beforeAll(async () => {
    postgres = await startPostgres()
    city = await startFireCity({ databaseUrl: await createDatabase(postgres.address) })
  })
  afterAll(async () => {
    await city.remove()
    await postgres.remove()
  })
  beforeEach(async () => {
    admin = new pg.Client({ connectionString: city.place.databaseUrl })
    admin.on('error', () => undefined)
    await admin.connect()
  })
  afterEach(() => admin.end())

  it(`says so while it is down, loses nothing in ${restarts} crashes under load, and goes on by itself`, async () => {
    const load = sendLoad(city.origin, 16)
    for (let restart = 0; restart < restarts; restart += 1) {
      const before = load.acknowledged.size
      await expect.poll(() => load.acknowledged.size).toBeGreaterThan(before + 50)
      await postgres.crash()
      expect(await sendOne(city.origin)).toEqual(notNow(10))
      await expect.poll(() => healthOf(city.origin)).toEqual({ storage: 'unreachable', isPlanServed: true })
      await postgres.start()
      await expect.poll(() => healthOf(city.origin)).toEqual({ storage: 'ok', isPlanServed: true })
    }
    const rows = await expectEachOnce(load, city.place)
    tell(`PostgreSQL crashed under load: ${restarts} times, ${load.acknowledged.size} acknowledged, ${rows} rows, ${load.vain()} attempts in vain`)
  }, restarts * 60_000)

  it('says so while the one that it reaches is a standby, which takes no writing', async () => {
    await admin.query('ALTER SYSTEM SET default_transaction_read_only = on')
    await admin.query('SELECT pg_reload_conf()')
    await expect.poll(() => sendOne(city.origin)).toEqual(notNow(10))
    await admin.query('ALTER SYSTEM RESET default_transaction_read_only')
    await admin.query('SELECT pg_reload_conf()')
    await expect.poll(() => sendOne(city.origin)).toMatchObject({ status: 201 })
  })

  it('says so while no connection is free, serves the plan meanwhile, and goes on when there is one', async () => {
    await admin.query('BEGIN')
    await admin.query('LOCK TABLE submissions IN ACCESS EXCLUSIVE MODE')
    const held = Array.from({ length: 10 }, () => sendOne(city.origin))
    await expect.poll(async () => (await admin.query<{ waiting: number }>('SELECT count(*)::int AS waiting FROM pg_locks WHERE NOT granted')).rows[0]?.waiting).toBe(10)
    expect(await sendOne(city.origin)).toEqual(notNow(10))
    expect((await healthOf(city.origin)).isPlanServed).toBe(true)
    await admin.query('COMMIT')
    expect(new Set((await Promise.all(held)).map(({ status }) => status))).toEqual(new Set([201]))
    expect(await sendOne(city.origin)).toMatchObject({ status: 201 })
  })
})
