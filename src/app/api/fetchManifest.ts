import type { Manifest } from '../../domain/delivery/manifest.ts'
import { isManifestProblem, parseManifest } from '../../domain/delivery/parseManifest.ts'
import type { SyncFailure } from '../../domain/sync/syncFailure.ts'
import { fetchWithin, type Fetch } from './fetchWithin.ts'
import { judgeResponse } from './judgeResponse.ts'

/** A manifest that may be judged, or why there is none. */
export type ManifestAnswer = { readonly kind: 'manifest', readonly manifest: Manifest } | { readonly kind: 'failed', readonly reason: SyncFailure }

const limit = 15_000

/** Asks the server what it has published. */
export async function fetchManifest(fetch: Fetch): Promise<ManifestAnswer> {
  const reply = await fetchWithin(fetch, '/data/manifest.json', limit, readManifest)
  return reply.kind === 'answer' ? reply.body : { kind: 'failed', reason: 'unreachable' }
}

async function readManifest(response: Response): Promise<ManifestAnswer> {
  const fault = judgeResponse(response)
  if (fault) return { kind: 'failed', reason: fault }
  const manifest = parseJson(await response.text())
  return isManifestProblem(manifest) ? { kind: 'failed', reason: 'unreadable' } : { kind: 'manifest', manifest }
}

function parseJson(text: string): ReturnType<typeof parseManifest> {
  try {
    return parseManifest(JSON.parse(text))
  } catch {
    return { kind: 'manifest-problem', at: '' }
  }
}
