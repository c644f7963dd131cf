import { judgeManifest } from '../../domain/sync/judgeManifest.ts'
import { missingChunks } from '../../domain/sync/missingChunks.ts'
import { neededChunks } from '../../domain/sync/missingDeferred.ts'
import type { PlanVersion } from '../../domain/sync/planVersion.ts'
import type { PlanStore, StoragePlace } from './planStore.ts'

/** Why the plan is in memory only. */
export type SessionReason = Extract<StoragePlace, { kind: 'session' }>['because']

/** The plan in memory: for a browser without IndexedDB (private windows), a full disk, or a connection without checks. */
export function createSessionStore(because: SessionReason): PlanStore {
  const texts = new Map<string, { readonly text: string, readonly bytes: number }>()
  let current: PlanVersion | undefined
  let previous: PlanVersion | undefined

  return {
    place: { kind: 'session', because },
    current: () => Promise.resolve(current),
    previous: () => Promise.resolve(previous),
    heldHashes: () => Promise.resolve(new Set(texts.keys())),
    text: hash => Promise.resolve(texts.get(hash)?.text),
    stage({ hash, text, bytes }) {
      texts.set(hash, { text, bytes })
      return Promise.resolve()
    },
    flip(next) {
      const verdict = judgeManifest(current, next)
      if (verdict === 'older' || verdict === 'otherCity') return Promise.resolve('overtaken')
      if (missingChunks(neededChunks(next.chunks), new Set(texts.keys())).length > 0) return Promise.resolve('incomplete')
      const wanted = new Set([...next.chunks, ...current?.chunks ?? []].map(chunk => chunk.hash))
      for (const hash of texts.keys()) if (!wanted.has(hash)) texts.delete(hash)
      if (verdict === 'newer') [previous, current] = [current, next]
      return Promise.resolve('flipped')
    },
    keepDeferred({ hash, text, bytes }) {
      if (!current?.chunks.some(chunk => chunk.hash === hash)) return Promise.resolve('unwanted')
      texts.set(hash, { text, bytes })
      return Promise.resolve('kept')
    },
    usage() {
      const bytes = [...texts.values()].reduce((sum, chunk) => sum + chunk.bytes, 0)
      return Promise.resolve({ chunks: texts.size, bytes })
    },
    clear() {
      texts.clear()
      current = undefined
      previous = undefined
      return Promise.resolve()
    },
  }
}
