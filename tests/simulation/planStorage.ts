import 'fake-indexeddb/auto'
import Dexie from 'dexie'
import { versionOf } from '../../src/domain/sync/planVersion.ts'
import type { City } from './city.ts'

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
