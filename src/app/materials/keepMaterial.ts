import { hashOfFile, materialCacheName, type MaterialFile } from '../../domain/publicComment/materialFile.ts'
import type { Digest } from '../../outbox/browserDigest.ts'
import { storageFailureOf } from '../../outbox/storageFailureOf.ts'

/** The part of the browser's `Cache` that is used. */
export interface MaterialCache {
  keys(): Promise<readonly Request[]>
  match(request: Request): Promise<Response | undefined>
  put(path: string, answer: Response): Promise<void>
  delete(path: string): Promise<boolean>
}

/** The part of the browser's `CacheStorage` that is used. */
export interface MaterialCaches {
  open(name: string): Promise<MaterialCache>
}

/** What keeping needs of the world. */
export interface MaterialPorts {
  readonly caches: MaterialCaches
  readonly fetch: (path: string) => Promise<Response>
  readonly digest: Digest
}

/**
 * What came of keeping a PDF. `unreachable`, no answer; `missing`, the server does not have it; `damaged`, what came is not what the call
 * names: it is not kept; `storageFull`, `storageFailed`, the phone refuses.
 */
export type KeepResult = 'kept' | 'unreachable' | 'missing' | 'damaged' | 'storageFull' | 'storageFailed'

/** Keeps a PDF on the phone, once it is known to be the one that the call names. Never throws. */
export async function keepMaterial({ caches, digest, fetch }: MaterialPorts, { path, bytes }: MaterialFile): Promise<KeepResult> {
  const body = await download(fetch, path)
  if (typeof body === 'string') return body
  if (body.byteLength !== bytes || await digest(body) !== hashOfFile(path)) return 'damaged'
  try {
    const cache = await caches.open(materialCacheName)
    await cache.put(path, new Response(body, { headers: { 'content-type': 'application/pdf', 'content-length': String(bytes) } }))
    return 'kept'
  } catch (error) {
    return storageFailureOf(error)
  }
}

async function download(fetch: MaterialPorts['fetch'], path: string): Promise<ArrayBuffer | 'unreachable' | 'missing'> {
  try {
    const answer = await fetch(path)
    if (!answer.ok) return answer.status === 404 ? 'missing' : 'unreachable'
    return await answer.arrayBuffer()
  } catch {
    return 'unreachable'
  }
}

/** The PDFs on this phone: their sizes in bytes by their path. */
export async function listMaterials(caches: MaterialCaches): Promise<ReadonlyMap<string, number>> {
  const cache = await caches.open(materialCacheName)
  const kept = await Promise.all((await cache.keys()).map(async (request) => {
    const answer = await cache.match(request)
    return [new URL(request.url).pathname, Number(answer?.headers.get('content-length') ?? 0)] as const
  }))
  return new Map(kept)
}

/** Takes PDFs off this phone. */
export async function removeMaterials(caches: MaterialCaches, paths: readonly string[]): Promise<void> {
  const cache = await caches.open(materialCacheName)
  for (const path of paths) await cache.delete(path)
}
