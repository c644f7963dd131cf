import type { ManifestChunk } from '../../domain/delivery/manifest.ts'
import type { Digest } from '../../outbox/browserDigest.ts'
import { fetchChunk, type ChunkAnswer } from './fetchChunk.ts'
import { fetchManifest, type ManifestAnswer } from './fetchManifest.ts'
import type { Fetch } from './fetchWithin.ts'

/** The server as the phone's copy of the plan sees it. Never throws: every fault is an answer. */
export interface PlanServer {
  manifest(): Promise<ManifestAnswer>
  chunk(chunk: ManifestChunk): Promise<ChunkAnswer>
}

/** The server of this origin. */
export function createPlanServer(fetch: Fetch, digest: Digest | undefined): PlanServer {
  return {
    manifest: () => fetchManifest(fetch),
    chunk: chunk => fetchChunk(fetch, digest, chunk),
  }
}
