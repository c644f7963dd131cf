import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import Database from 'better-sqlite3'
import { describe, it } from 'vitest'
import { sqliteFile, type StorageSettings } from '../../src/storage/openStorage.ts'
import { tell, timesOf } from '../run/counts.ts'
import { databases } from '../storage/testDatabases.ts'
import { expectEachOnce } from './expectEachOnce.ts'
import { startFireCity } from './fireCity.ts'
import { sendLoad } from './sendLoad.ts'

const kills = timesOf({ quick: 10, whole: 200 })
/** Every so often the process is killed once more while it starts. */
const killsOfAStart = 5

describe.concurrent('a server whose process is killed while it takes submissions', () => {
  it.for(databases)(`has lost, doubled and altered nothing that it confirmed after ${kills} kills, and starts clean after each, with $name`, { timeout: kills * 30_000 }, async ({ name, newAddress }, { expect }) => {
    const city = await startFireCity({ databaseUrl: await newAddress() })
    try {
      const load = sendLoad(city.origin, 16)
      for (let kill = 1; kill <= kills; kill += 1) {
        const before = load.acknowledged.size
        await expect.poll(() => load.acknowledged.size, { interval: 10 }).toBeGreaterThan(before + 20)
        await wait(Math.random() * 100)
        await city.kill()
        if (kill % killsOfAStart === 0) {
          const starting = city.start().catch(() => undefined)
          await wait(Math.random() * 600)
          await city.kill()
          await starting
        }
        await city.start()
        expect(await (await fetch(`${city.origin}/healthz`)).json()).toMatchObject({ status: 'ok', storage: 'ok' })
        expect(integrityOf(city.place)).toBe('ok')
      }
      // And, now that all are acknowledged, nothing else.
      const rows = await expectEachOnce(load, city.place)
      expect(rows).toBe(load.acknowledged.size)
      tell(`kill -9, ${name}: ${kills} kills, ${load.acknowledged.size} acknowledged, ${rows} rows, ${load.vain()} attempts in vain`)
    }
    finally {
      await city.remove()
    }
  })
})

/** What SQLite says of its file; a PostgreSQL was not killed. */
function integrityOf({ dataDir, databaseUrl }: StorageSettings): unknown {
  if (databaseUrl !== undefined) return 'ok'
  const database = new Database(join(dataDir, sqliteFile), { readonly: true })
  try {
    return database.pragma('integrity_check', { simple: true })
  }
  finally {
    database.close()
  }
}
