import type { Instant } from '../../domain/delivery/instant.ts'
import type { Manifest, ManifestChunk } from '../../domain/delivery/manifest.ts'
import { judgeManifest } from '../../domain/sync/judgeManifest.ts'
import { missingChunks } from '../../domain/sync/missingChunks.ts'
import { neededChunks } from '../../domain/sync/missingDeferred.ts'
import { versionOf } from '../../domain/sync/planVersion.ts'
import type { SyncFailure } from '../../domain/sync/syncFailure.ts'
import type { PlanServer } from '../api/planServer.ts'
import type { CheckedChunk, PlanStore } from './planStore.ts'
import { storageFailureOf } from '../../outbox/storageFailureOf.ts'

/** What came of asking the server. `updated` also says that another tab was quicker: either way, read again. */
export type SyncOutcome =
  | { readonly kind: 'upToDate' }
  | { readonly kind: 'updated' }
  | { readonly kind: 'failed', readonly reason: SyncFailure }

export interface SyncPorts {
  readonly store: PlanStore
  readonly server: PlanServer
  readonly now: () => Instant
  readonly onProgress: (done: number, total: number) => void
}

/** Chunks on their way at one time. */
const lanes = 4
/** A second round mends what another tab's flip swept away meanwhile. */
const rounds = 2

/**
 * Brings the store to what the server has published: fetches what is missing into staging, then flips. What could be
 * fetched stays staged, so that the next attempt goes on where this one broke off.
 */
export async function syncPlan(ports: SyncPorts): Promise<SyncOutcome> {
  const answer = await ports.server.manifest()
  if (answer.kind === 'failed') return answer
  try {
    return await take(answer.manifest, ports)
  } catch (error) {
    return { kind: 'failed', reason: storageFailureOf(error) }
  }
}

async function take(manifest: Manifest, { store, server, now, onProgress }: SyncPorts): Promise<SyncOutcome> {
  for (let round = 1; round <= rounds; round += 1) {
    const verdict = judgeManifest(await store.current(), manifest)
    if (verdict === 'older') return { kind: 'failed', reason: 'olderEdition' }
    if (verdict === 'otherCity') return { kind: 'failed', reason: 'otherCity' }
    const needed = neededChunks(manifest.chunks)
    const missing = missingChunks(needed, await store.heldHashes())
    if (verdict === 'same' && missing.length === 0) return { kind: 'upToDate' }
    const total = needed.length
    const failure = await stageAll(missing, { store, server, onStaged: left => onProgress(total - left, total) })
    if (failure) return { kind: 'failed', reason: failure }
    const result = await store.flip(versionOf(manifest, now()))
    if (result !== 'incomplete') return { kind: 'updated' }
  }
  return { kind: 'failed', reason: 'storageFailed' }
}

interface StagingPorts extends Pick<SyncPorts, 'store' | 'server'> {
  readonly onStaged: (left: number) => void
}

/**
 * Fetches and stages all chunks, a few at a time, storing one while the next is on its way. One that fails does not keep the
 * others from being staged; an error of the storage is thrown once all have ended.
 */
async function stageAll(chunks: readonly ManifestChunk[], { store, server, onStaged }: StagingPorts): Promise<SyncFailure | undefined> {
  const waiting = [...chunks]
  const storing: Promise<PromiseSettledResult<void>[]>[] = []
  let left = chunks.length
  let failure: SyncFailure | undefined
  onStaged(left)
  async function stage(chunk: CheckedChunk): Promise<void> {
    await store.stage(chunk)
    left -= 1
    onStaged(left)
  }
  async function work(): Promise<void> {
    for (let chunk = waiting.shift(); chunk; chunk = waiting.shift()) {
      const answer = await server.chunk(chunk)
      if (answer.kind === 'failed') {
        failure ??= answer.reason
        if (answer.reason === 'unreachable') return
        continue
      }
      storing.push(Promise.allSettled([stage({ hash: chunk.hash, bytes: chunk.bytes, text: answer.text })]))
    }
  }
  await Promise.all(Array.from({ length: lanes }, work))
  for (const [stored] of await Promise.all(storing)) if (stored?.status === 'rejected') throw stored.reason
  return failure
}
