import 'fake-indexeddb/auto'
import Dexie from 'dexie'
import { PlanDatabase } from '../../src/app/db/planDatabase.ts'
import { versionOf } from '../../src/domain/sync/planVersion.ts'
import type { City } from './city.ts'
import type { Gate } from './gate.ts'

/** Leaves on a phone what an earlier version of the app had kept of the city's newest edition, half of another one staged. */
export async function leaveEarlierPlan(name: string, city: Pick<City, 'answer' | 'manifest'>): Promise<number> {
  const manifest = city.manifest()
  const database = new Dexie(name)
  database.version(1).stores({ chunks: 'hash', staging: 'hash', pointers: 'key' })
  for (const { hash, bytes, path } of manifest.chunks) {
    const answer = await city.answer({ method: 'GET', path, headers: {}, from: '10.1.0.0' })
    if (answer?.status !== 200) throw new Error(`no ${path}`)
    await database.table('chunks').put({ hash, bytes, text: answer.body })
  }
  await database.table('staging').put({ hash: 'a'.repeat(64), bytes: 6, text: '見本' })
  await database.table('pointers').put({ key: 'current', version: versionOf(manifest, manifest.publishedAt) })
  database.close()
  return manifest.edition
}

/** Takes a chunk out of what a phone keeps. Whether there was one. */
export async function loseChunk(name: string): Promise<boolean> {
  if (!await Dexie.exists(name)) return false
  const database = await new Dexie(name).open()
  const [hash] = await database.table('chunks').toCollection().primaryKeys()
  if (hash !== undefined) await database.table('chunks').delete(hash)
  database.close()
  return hash !== undefined
}

/**
 * A page's connection to the plan's database, which was not opened yet. Where it has to be upgraded, the page may end before anything of
 * that was done or when all of it was; the browser takes it back then.
 */
export function openUpgradedDatabase(name: string, gate: Gate, killedWhen: () => 'before' | 'after' | undefined): PlanDatabase {
  const ownDependencies = Dexie.dependencies
  const { indexedDB } = ownDependencies
  function open(...asked: Parameters<IDBFactory['open']>): IDBOpenDBRequest {
    const request = indexedDB.open(...asked)
    const end = (): void => {
      request.transaction?.abort()
      gate.kill()
    }
    request.addEventListener('upgradeneeded', ({ oldVersion }) => {
      const moment = oldVersion === 0 ? undefined : killedWhen()
      if (moment === 'before') end()
      else if (moment === 'after') request.transaction?.objectStore('pointers').count().addEventListener('success', end)
    })
    return request
  }
  // The database takes what it opens with from here, once, when it is made.
  Dexie.dependencies = { ...ownDependencies, indexedDB: {
    open, cmp: indexedDB.cmp.bind(indexedDB), databases: indexedDB.databases.bind(indexedDB), deleteDatabase: indexedDB.deleteDatabase.bind(indexedDB),
  } }
  const database = new PlanDatabase(name)
  Dexie.dependencies = ownDependencies
  return database
}
