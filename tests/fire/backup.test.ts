import { execFile } from 'node:child_process'
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { copyFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { sqliteFile } from '../../src/storage/openStorage.ts'
import { sampleCity, startCityServer, type CityServer } from '../e2e/cityServer.ts'
import { storedRows } from '../e2e/participation/storedRows.ts'
import { tell } from '../run/counts.ts'
import { post, response } from '../server/postedSubmission.ts'
import { startFireCity } from './fireCity.ts'
import { putSubmission, sendLoad, type Acknowledged } from './sendLoad.ts'

describe('a backup', () => {
  let folder: string
  let city: CityServer
  let restored: CityServer | undefined
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'backup-'))
    city = await startFireCity()
  })
  afterEach(async () => {
    await city.remove()
    await restored?.remove()
    rmSync(folder, { recursive: true })
  })

  it('that is taken while answers come in holds one moment whole, and a server in an empty directory goes on from it', async () => {
    const file = join(folder, 'backup.sqlite')
    const load = sendLoad(city.origin, 16)
    await expect.poll(() => load.acknowledged.size).toBeGreaterThan(200)
    const before = new Map(load.acknowledged)
    await promisify(execFile)(process.execPath, ['--import', 'tsx', 'src/city/main.ts', 'backup', file], { env: { ...process.env, DATA_DIR: city.place.dataDir, DATABASE_URL: '' } })
    const meanwhile = load.acknowledged.size
    await expect.poll(() => load.acknowledged.size).toBeGreaterThan(meanwhile + 50)
    await load.stop()
    expect([load.faults, load.vain()]).toEqual([[], 0])

    const [all, held] = [await storedRows(city.place, 'park'), tablesOf(file)]
    restored = await startCityServer(sampleCity, { furnish: ({ dataDir }) => copyFile(file, join(dataDir, sqliteFile)) })
    const rows = await storedRows(restored.place, 'park')
    expect(rows.filter(row => !all.some(({ id, hash, number }) => id === row.id && hash === row.hash && number === row.number))).toEqual([])
    const isIn = ([id, { number, hash, content }]: readonly [string, Acknowledged]): boolean => rows.some(row => row.id === id && row.number === number && row.hash === hash && row.content === content)
    expect([...before].filter(each => !isIn(each))).toEqual([])
    expect(held.get('submissions')).toBe(tablesOf(join(restored.place.dataDir, sqliteFile)).get('submissions'))
    const mostTables = (tables: ReadonlyMap<string, string>) => [...tables].filter(([name]) => name !== 'submissions')
    expect(mostTables(held)).toEqual(mostTables(tablesOf(join(city.place.dataDir, sqliteFile))))
    tell(`backup while ${load.acknowledged.size} answers came in: ${rows.length} of them in it, ${before.size} of them acknowledged before it began`)

    // What the backup holds keeps its receipt; what came after it is taken again, once.
    const [kept, lost] = [post(response('控えの中')), post(response('控えの後'))]
    const other = join(folder, 'other.sqlite')
    const first = await putSubmission(city.origin, kept)
    city.city('backup', other)
    await putSubmission(city.origin, lost)
    await restored.kill()
    // By the steps of docs/operating.md: all three files away, the backup in their place.
    for (const suffix of ['', '-wal', '-shm']) rmSync(join(restored.place.dataDir, sqliteFile + suffix), { force: true })
    copyFileSync(other, join(restored.place.dataDir, sqliteFile))
    await restored.start()
    expect(await putSubmission(restored.origin, kept)).toEqual(first)
    const again = await putSubmission(restored.origin, lost)
    expect([again, await putSubmission(restored.origin, lost)]).toEqual([expect.objectContaining({ kind: 'receipt' }), again])
    expect((await storedRows(restored.place, 'park')).filter(({ id }) => id === lost.id)).toHaveLength(1)
  })
})

/** The rows of every table as one text each. */
function tablesOf(file: string): ReadonlyMap<string, string> {
  const database = new Database(file, { readonly: true })
  try {
    const names = database.prepare<[], string>('select name from sqlite_master where type = \'table\' order by name').pluck().all()
    return new Map(names.map(name => [name, JSON.stringify(database.prepare(`select * from ${name}`).all().map(row => JSON.stringify(row)).sort())]))
  }
  finally {
    database.close()
  }
}
