import { judgeManifest } from '../../domain/sync/judgeManifest.ts'
import { missingChunks } from '../../domain/sync/missingChunks.ts'
import type { PlanVersion } from '../../domain/sync/planVersion.ts'
import type { PlanDatabase } from './planDatabase.ts'
import type { FlipResult, PlanStore } from './planStore.ts'
import { withReopening } from './withReopening.ts'

/** The plan in IndexedDB. */
export function createDeviceStore(database: PlanDatabase): PlanStore {
  const run = <Result>(work: () => PromiseLike<Result>): Promise<Result> => withReopening(database, work)
  return {
    place: { kind: 'device' },
    current: () => run(async () => (await database.pointers.get('current'))?.version),
    heldHashes: () => run(() => hashesOf(database)),
    text: hash => run(async () => (await database.chunks.get(hash))?.text),
    stage: chunk => run(async () => {
      await database.staging.put(chunk)
    }),
    flip: next => run(() => database.transaction('rw', database.chunks, database.staging, database.pointers, () => flip(database, next))),
    usage: () => run(async () => {
      const chunks = await database.chunks.toArray()
      return { chunks: chunks.length, bytes: chunks.reduce((sum, chunk) => sum + chunk.bytes, 0) }
    }),
    clear: () => database.delete({ disableAutoOpen: false }),
  }
}

async function hashesOf(database: PlanDatabase): Promise<Set<string>> {
  const [kept, staged] = await Promise.all([database.chunks, database.staging].map(table => table.toCollection().primaryKeys()))
  return new Set([...kept ?? [], ...staged ?? []])
}

async function flip(database: PlanDatabase, next: PlanVersion): Promise<FlipResult> {
  const current = (await database.pointers.get('current'))?.version
  const verdict = judgeManifest(current, next)
  if (verdict === 'older' || verdict === 'otherCity') return 'overtaken'
  if (missingChunks(next.chunks, await hashesOf(database)).length > 0) return 'incomplete'
  const wanted = new Set(next.chunks.map(chunk => chunk.hash))
  const staged = await database.staging.toArray()
  await database.chunks.bulkPut(staged.filter(chunk => wanted.has(chunk.hash)))
  await database.staging.clear()
  if (verdict === 'same') return 'flipped'
  await database.pointers.put({ key: 'current', version: next })
  if (current) await database.pointers.put({ key: 'previous', version: current })
  for (const chunk of current?.chunks ?? []) wanted.add(chunk.hash)
  await database.chunks.where('hash').noneOf([...wanted]).delete()
  return 'flipped'
}
