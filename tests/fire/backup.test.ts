import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { StorageSettings } from '../../src/storage/openStorage.ts'
import { sampleCity, startCityServer, type CityServer } from '../e2e/cityServer.ts'
import { storedRows } from '../e2e/participation/storedRows.ts'
import { tell } from '../run/counts.ts'
import { post, response } from '../server/postedSubmission.ts'
import { tablesOf, tablesOfFile, type TableTexts } from '../storage/tablesOf.ts'
import { databases } from '../storage/testDatabases.ts'
import { startFireCity } from './fireCity.ts'
import { putSubmission, sendLoad, type Acknowledged } from './sendLoad.ts'

describe.each(databases)('a backup of $name', ({ name, newAddress }) => {
  let folder: string
  let servers: CityServer[]
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'backup-'))
    servers = []
  })
  afterEach(async () => {
    for (const server of servers) await server.remove()
    rmSync(folder, { recursive: true })
  })

  const started = async (starting: Promise<CityServer>): Promise<CityServer> => {
    const server = await starting
    servers.push(server)
    return server
  }

  it('that is taken while answers come in holds one moment whole, and servers go on from it', async () => {
    const city = await started(startFireCity({ databaseUrl: await newAddress() }))
    const file = join(folder, 'backup.sqlite')
    const load = sendLoad(city.origin, 16)
    await expect.poll(() => load.acknowledged.size).toBeGreaterThan(200)
    const before = new Map(load.acknowledged)
    await command(city.place, 'backup', file)
    const meanwhile = load.acknowledged.size
    await expect.poll(() => load.acknowledged.size).toBeGreaterThan(meanwhile + 50)
    await load.stop()
    expect([load.faults, load.vain()]).toEqual([[], 0])
    const [all, held] = [await tablesOf(city.place), tablesOfFile(file)]
    const [there, copied] = [all, held].map(tables => new Set(tables.get('submissions')?.split('\n')))
    expect([...copied ?? []].filter(row => !there?.has(row))).toEqual([])
    expect(without(held, 'submissions')).toEqual(without(all, 'submissions'))

    // A server that has run from the start, on nothing: it has numbered an edition, and has no samples.
    const restored = await started(startCityServer(sampleCity, { databaseUrl: await newAddress(), settings: { NODE_ENV: 'production' } }))
    await command(restored.place, 'restore', file)
    expect(without(await tablesOf(restored.place), 'editions')).toEqual(without(held, 'editions'))
    const rows = new Map((await storedRows(restored.place, 'park')).map(row => [row.id, row]))
    const isIn = ([id, { number, hash, content }]: readonly [string, Acknowledged]): boolean => {
      const row = rows.get(id)
      return row?.number === number && row.hash === hash && row.content === content
    }
    expect([...before].filter(each => !isIn(each))).toEqual([])
    const [fresh, taken] = [post(response('戻した後')), { kind: 'receipt' }]
    await expect.poll(() => putSubmission(restored.origin, fresh)).toMatchObject(taken)
    tell(`backup of ${name} while ${load.acknowledged.size} answers came in: ${rows.size} of them in it, ${before.size} of them acknowledged before it began`)

    // What the backup holds keeps its receipt; what came after it is taken again, once.
    const [kept, lost] = [post(response('控えの中')), post(response('控えの後'))]
    const other = join(folder, 'other.sqlite')
    const first = await putSubmission(city.origin, kept)
    await command(city.place, 'backup', other)
    await putSubmission(city.origin, lost)
    const later = await started(startCityServer(sampleCity, { databaseUrl: await newAddress(), furnish: place => command(place, 'restore', other) }))
    expect(await putSubmission(later.origin, kept)).toEqual(first)
    const again = await putSubmission(later.origin, lost)
    expect([again, await putSubmission(later.origin, lost)]).toEqual([expect.objectContaining(taken), again])
    expect((await storedRows(later.place, 'park')).filter(({ id }) => id === lost.id)).toHaveLength(1)
  })
})

/** A command of the city's staff, while this process goes on sending. */
async function command({ dataDir, databaseUrl = '' }: StorageSettings, ...words: readonly string[]): Promise<void> {
  await promisify(execFile)(process.execPath, ['--import', 'tsx', 'src/city/main.ts', ...words], { env: { ...process.env, DATA_DIR: dataDir, DATABASE_URL: databaseUrl } })
}

function without(tables: TableTexts, name: string): TableTexts {
  return new Map([...tables].filter(([table]) => table !== name))
}
