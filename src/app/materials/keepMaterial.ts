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
  readonly fetch: (path: string, options: { readonly signal: AbortSignal }) => Promise<Response>
  readonly digest: Digest
}

/**
 * What came of keeping a PDF. `unreachable`, no answer; `missing`, the server does not have it; `damaged`, what came is not what the call
 * names: it is not kept; `storageFull`, `storageFailed`, the phone refuses.
 */
export type KeepResult = 'kept' | 'unreachable' | 'missing' | 'damaged' | 'storageFull' | 'storageFailed'

/** Keeps a PDF on the phone, once it is known to be the one that the call names. Never throws. */
export async function keepMaterial({ caches, digest, fetch }: MaterialPorts, { path, bytes }: MaterialFile): Promise<KeepResult> {
  const downloaded = await download(fetch, path)
  if (typeof downloaded === 'string') return downloaded
  const body = await downloaded.arrayBuffer()
  if (body.byteLength !== bytes || await digest(body) !== hashOfFile(path)) return 'damaged'
  try {
    const cache = await caches.open(materialCacheName)
    await cache.put(path, new Response(body, { headers: { 'content-type': 'application/pdf', 'content-length': String(bytes) } }))
    return 'kept'
  } catch (error) {
    return storageFailureOf(error)
  }
}

/** How long the beginning of an answer, and then each further part of it, may take, in milliseconds. */
export const silenceLimit = 30_000

async function download(fetch: MaterialPorts['fetch'], path: string): Promise<Blob | 'unreachable' | 'missing'> {
  const abort = new AbortController()
  try {
    const answer = await withinSilence(fetch(path, { signal: abort.signal }))
    if (!answer.ok) return answer.status === 404 ? 'missing' : 'unreachable'
    return await readParts(answer)
  } catch {
    return 'unreachable'
  } finally {
    abort.abort()
  }
}

/** A large file may take long over a slow network, as long as something of it comes. */
async function readParts({ body }: Response): Promise<Blob> {
  const parts: Uint8Array<ArrayBuffer>[] = []
  const reader = body?.getReader()
  for (;;) {
    const part = reader && await withinSilence(reader.read())
    if (!part || part.done) return new Blob(parts)
    parts.push(part.value)
  }
}

/** Some browsers leave a request that never ends hanging though it was aborted. */
async function withinSilence<Result>(asked: Promise<Result>): Promise<Result> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const tooSlow = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('too slow')), silenceLimit)
  })
  try {
    return await Promise.race([asked, tooSlow])
  } finally {
    clearTimeout(timer)
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
