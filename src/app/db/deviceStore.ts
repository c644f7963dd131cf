import { judgeManifest } from '../../domain/sync/judgeManifest.ts'
import { missingChunks } from '../../domain/sync/missingChunks.ts'
import { neededChunks } from '../../domain/sync/missingDeferred.ts'
import type { PlanVersion } from '../../domain/sync/planVersion.ts'
import { gatherWrites } from './gatherWrites.ts'
import type { PlanDatabase } from './planDatabase.ts'
import type { CheckedChunk, FlipResult, KeepResult, PlanStore } from './planStore.ts'
import { withReopening } from '../../outbox/withReopening.ts'

/**
 * The plan in IndexedDB. A chunk that is staged lies at once where it will stay, under its hash: as long as no version names
 * it nobody reads it, and a flip has nothing to copy.
 */
export function createDeviceStore(database: PlanDatabase): PlanStore {
  const run = <Result>(work: () => PromiseLike<Result>): Promise<Result> => withReopening(database, work)
  const { chunks, pointers } = database
  return {
    place: { kind: 'device' },
    current: () => run(() => currentOf(database)),
    previous: () => run(async () => (await pointers.get('previous'))?.version),
    heldHashes: () => run(() => hashesOf(database)),
    text: hash => run(async () => (await chunks.get(hash))?.text),
    stage: gatherWrites((staged: readonly CheckedChunk[]) => run(async () => {
      await chunks.bulkPut(staged)
    })),
    flip: next => run(() => database.transaction('rw', chunks, pointers, () => flip(database, next))),
    keepDeferred: chunk => run(() => database.transaction('rw', chunks, pointers, () => keepDeferred(database, chunk))),
    usage: () => run(async () => {
      const kept = await chunks.toArray()
      return { chunks: kept.length, bytes: kept.reduce((sum, chunk) => sum + chunk.bytes, 0) }
    }),
    clear: () => database.delete({ disableAutoOpen: false }),
  }
}

async function currentOf(database: PlanDatabase): Promise<PlanVersion | undefined> {
  return (await database.pointers.get('current'))?.version
}

async function hashesOf(database: PlanDatabase): Promise<Set<string>> {
  return new Set(await database.chunks.toCollection().primaryKeys())
}

async function flip(database: PlanDatabase, next: PlanVersion): Promise<FlipResult> {
  const current = await currentOf(database)
  const verdict = judgeManifest(current, next)
  if (verdict === 'older' || verdict === 'otherCity') return 'overtaken'
  const held = await hashesOf(database)
  if (missingChunks(neededChunks(next.chunks), held).length > 0) return 'incomplete'
  if (verdict === 'same') return 'flipped'
  const wanted = new Set([...next.chunks, ...current?.chunks ?? []].map(chunk => chunk.hash))
  const unwanted = [...held].filter(hash => !wanted.has(hash))
  if (unwanted.length > 0) await database.chunks.bulkDelete(unwanted)
  if (current) await database.pointers.put({ key: 'previous', version: current })
  await database.pointers.put({ key: 'current', version: next })
  return 'flipped'
}

async function keepDeferred(database: PlanDatabase, chunk: CheckedChunk): Promise<KeepResult> {
  const current = await currentOf(database)
  if (!current?.chunks.some(({ hash }) => hash === chunk.hash)) return 'unwanted'
  await database.chunks.put(chunk)
  return 'kept'
}
