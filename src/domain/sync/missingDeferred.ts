import { chunkPath, type ManifestChunk } from '../delivery/manifest.ts'
import { missingChunks } from './missingChunks.ts'
import type { HeldChunk } from './planVersion.ts'

/** The chunks that a version cannot be shown without. */
export function neededChunks<Chunk extends { readonly isDeferred?: true }>(chunks: readonly Chunk[]): readonly Chunk[] {
  return chunks.filter(chunk => !chunk.isDeferred)
}

/** The deferred chunks of a version that a phone does not have yet, each with the path at which a server has it. */
export function missingDeferred(chunks: readonly HeldChunk[], heldHashes: ReadonlySet<string>): readonly ManifestChunk[] {
  const deferred = chunks.filter(chunk => chunk.isDeferred)
  return missingChunks(deferred, heldHashes).map(chunk => ({ ...chunk, path: chunkPath(chunk.name, chunk.hash) }))
}
