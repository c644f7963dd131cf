import 'fake-indexeddb/auto'
import Dexie from 'dexie'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { createDeviceStore } from '../../../src/app/db/deviceStore.ts'
import { PlanDatabase } from '../../../src/app/db/planDatabase.ts'
import type { PlanVersion } from '../../../src/domain/sync/planVersion.ts'

const name = 'plan-of-before'
const version: PlanVersion = { format: 1, edition: 3, publishedAt: '2026-04-01T00:00:00.000Z', fetchedAt: '2026-04-01T00:00:00.000Z', city: { code: '000000', name: '見本市' }, chunks: [] }
const chunk = { hash: 'a'.repeat(64), bytes: 6, text: '見本' }

/** What the first version of the app left on the phone. */
async function leaveVersion1(): Promise<void> {
  const before = new Dexie(name)
  before.version(1).stores({ chunks: 'hash', staging: 'hash', pointers: 'key' })
  await before.table('chunks').put(chunk)
  await before.table('staging').put({ ...chunk, hash: 'b'.repeat(64) })
  await before.table('pointers').put({ key: 'current', version })
  before.close()
}

/** The database as it lies there: which version, which tables. */
async function lying(): Promise<{ version: number, tables: readonly string[] }> {
  const found = await new Dexie(name).open()
  const seen = { version: found.verno, tables: found.tables.map(table => table.name).sort() }
  found.close()
  return seen
}

/** Breaks the next upgrade off as the end of the process does, before anything of it was done or when all of it was. */
function breakUpgrade(moment: 'before' | 'after'): void {
  const open = indexedDB.open.bind(indexedDB)
  vi.spyOn(indexedDB, 'open').mockImplementationOnce((...asked) => {
    const request = open(...asked)
    const abort = (): void => request.transaction?.abort()
    if (moment === 'before') request.addEventListener('upgradeneeded', abort)
    else void Promise.resolve().then(() => request.addEventListener('upgradeneeded', abort))
    return request
  })
}

describe('PlanDatabase', () => {
  afterEach(async () => {
    vi.restoreAllMocks()
    await Dexie.delete(name)
  })

  it('takes over what an earlier version of the app left', async () => {
    await leaveVersion1()
    const database = new PlanDatabase(name)
    const store = createDeviceStore(database)
    expect([await store.current(), await store.text(chunk.hash)]).toEqual([version, chunk.text])
    database.close()
    expect(await lying()).toEqual({ version: 2, tables: ['chunks', 'pointers'] })
  })

  it.each(['before', 'after'] as const)('keeps all of it where the upgrade is broken off, %s its steps, and makes it the next time', async (moment) => {
    await leaveVersion1()
    breakUpgrade(moment)
    const broken = new PlanDatabase(name)
    await expect(broken.open()).rejects.toThrow()
    broken.close()
    expect(await lying()).toEqual({ version: 1, tables: ['chunks', 'pointers', 'staging'] })

    const database = new PlanDatabase(name)
    const store = createDeviceStore(database)
    expect([await store.current(), await store.text(chunk.hash)]).toEqual([version, chunk.text])
    database.close()
    expect(await lying()).toEqual({ version: 2, tables: ['chunks', 'pointers'] })
  })
})
