import { createHash } from 'node:crypto'
import { chunkPath, type Manifest } from '../../../src/domain/delivery/manifest.ts'
import type { PlanServer } from '../../../src/app/api/planServer.ts'

/** A manifest of texts by name, as a server would publish them. */
export function publish(texts: Readonly<Record<string, string>>, edition = 1, cityCode = '000000', deferred: readonly string[] = ['readings']): Manifest {
  return {
    format: 1,
    edition,
    publishedAt: `2026-04-0${edition}T00:00:00.000Z`,
    city: { code: cityCode, name: '見本市' },
    chunks: Object.entries(texts).map(([name, text]) => {
      const hash = hashOf(text)
      return { name, hash, bytes: Buffer.byteLength(text), path: chunkPath(name, hash), ...(deferred.includes(name) && { isDeferred: true }) }
    }),
  }
}

export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

/** The network replaced: a server of given texts that counts what it is asked for and fails where a test says so. */
export interface SampleServer extends PlanServer {
  readonly asked: string[]
  manifestNow: Manifest
  readonly broken: Set<string>
  isDown: boolean
}

export function serve(texts: Readonly<Record<string, string>>, edition = 1): SampleServer {
  const known = new Map<string, string>()
  const server: SampleServer = {
    asked: [],
    broken: new Set(),
    isDown: false,
    get manifestNow() {
      return manifest
    },
    set manifestNow(next) {
      manifest = next
    },
    manifest: () => Promise.resolve(server.isDown ? { kind: 'failed', reason: 'unreachable' } : { kind: 'manifest', manifest }),
    chunk(chunk) {
      server.asked.push(chunk.name)
      const text = known.get(chunk.hash)
      if (server.isDown || text === undefined) return Promise.resolve({ kind: 'failed', reason: 'unreachable' })
      return Promise.resolve(server.broken.has(chunk.name) ? { kind: 'failed', reason: 'damaged' } : { kind: 'chunk', text })
    },
  }
  let manifest = publish(texts, edition)
  for (const text of Object.values(texts)) known.set(hashOf(text), text)
  return server
}
