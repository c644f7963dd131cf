import type { ManifestChunk } from '../../domain/delivery/manifest.ts'
import type { SyncFailure } from '../../domain/sync/syncFailure.ts'
import type { Digest } from '../../outbox/browserDigest.ts'
import { fetchWithin, type Fetch } from './fetchWithin.ts'
import { judgeResponse } from './judgeResponse.ts'

/** The text of a chunk whose bytes are the manifest's, or why there is none. */
export type ChunkAnswer = { readonly kind: 'chunk', readonly text: string } | { readonly kind: 'failed', readonly reason: SyncFailure }

const limit = 60_000

/**
 * Fetches one chunk and checks it: length and SHA-256 over the bytes as they came, before anybody reads them as text.
 * Without a digest (see `browserDigest`) the length alone is checked; the caller then keeps nothing beyond the visit.
 */
export async function fetchChunk(fetch: Fetch, digest: Digest | undefined, chunk: ManifestChunk): Promise<ChunkAnswer> {
  const reply = await fetchWithin(fetch, chunk.path, limit, async (response): Promise<ChunkAnswer> => {
    const fault = judgeResponse(response)
    if (fault) return { kind: 'failed', reason: fault }
    const bytes = await response.arrayBuffer()
    const isWhole = bytes.byteLength === chunk.bytes && (!digest || await digest(bytes) === chunk.hash)
    return isWhole ? { kind: 'chunk', text: new TextDecoder().decode(bytes) } : { kind: 'failed', reason: 'damaged' }
  })
  return reply.kind === 'answer' ? reply.body : { kind: 'failed', reason: 'unreachable' }
}
