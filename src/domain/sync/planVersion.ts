import type { Instant } from '../delivery/instant.ts'
import type { Manifest, ManifestChunk } from '../delivery/manifest.ts'

/** A chunk as a phone remembers it. */
export type HeldChunk = Pick<ManifestChunk, 'name' | 'hash' | 'bytes' | 'isDeferred'>

/**
 * 端末にある計画の版: what a phone remembers of the manifest whose chunks it holds. It names every chunk by its hash, so
 * that the texts of two editions can lie side by side and one write decides which of them is shown. Chunks that are deferred
 * may be missing on the phone.
 */
export interface PlanVersion extends Omit<Manifest, 'chunks'> {
  /** When this phone had all of it, by the phone's own clock: for the screens, never for a decision. */
  readonly fetchedAt: Instant
  readonly chunks: readonly HeldChunk[]
}

/** The version that a phone holds once it has every chunk of a manifest, the deferred ones aside. */
export function versionOf(manifest: Manifest, fetchedAt: Instant): PlanVersion {
  const { chunks, ...published } = manifest
  const held = chunks.map(({ name, hash, bytes, isDeferred }) => ({ name, hash, bytes, ...(isDeferred && { isDeferred }) }))
  return { ...published, fetchedAt, chunks: held }
}
