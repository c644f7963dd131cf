import type { HeldChunk, PlanVersion } from '../../domain/sync/planVersion.ts'

/** A chunk's text, checked against its hash. */
export interface CheckedChunk extends Pick<HeldChunk, 'hash' | 'bytes'> {
  readonly text: string
}

/**
 * What became of a flip: `flipped`; `overtaken`, another tab had put in this edition or a later one; `incomplete`, a
 * chunk is not there (any more), so that nothing was changed.
 */
export type FlipResult = 'flipped' | 'overtaken' | 'incomplete'

/** What became of a deferred chunk: `kept`, or `unwanted`, the version that is current by now does not name it. */
export type KeepResult = 'kept' | 'unwanted'

/** What the plan takes up on this phone. */
export interface PlanUsage {
  readonly chunks: number
  readonly bytes: number
}

/**
 * Where the plan lies: `device`, in IndexedDB, or `session`, in memory until the page closes, `because` the browser
 * `refused` a database (private windows), has no room (`full`), or gives no means to check what came (`unchecked`).
 */
export type StoragePlace =
  | { readonly kind: 'device' }
  | { readonly kind: 'session', readonly because: 'refused' | 'full' | 'unchecked' }

/** The phone's copy of the plan. Every method may throw what IndexedDB throws; `storageFailureOf` tells what that means. */
export interface PlanStore {
  readonly place: StoragePlace
  /** The version that is shown, or `undefined` on a phone that holds none. */
  current(): Promise<PlanVersion | undefined>
  /** The version before the current one, whose chunks are kept until the next flip; `undefined` after the first. */
  previous(): Promise<PlanVersion | undefined>
  /** The hashes of all chunks that need not be fetched again, staged ones included. */
  heldHashes(): Promise<ReadonlySet<string>>
  text(hash: string): Promise<string | undefined>
  /** Lays a chunk ready for a flip. It survives a closed page; staging it twice is one. */
  stage(chunk: CheckedChunk): Promise<void>
  /**
   * Makes a version current, all of it or nothing: one transaction points to the version, keeps the version before it for
   * pages that still read from it, and drops every chunk that neither of them names. Deferred chunks may be missing.
   */
  flip(next: PlanVersion): Promise<FlipResult>
  /** Adds a deferred chunk to the current version. */
  keepDeferred(chunk: CheckedChunk): Promise<KeepResult>
  usage(): Promise<PlanUsage>
  /** Deletes the plan and everything that belongs to it. */
  clear(): Promise<void>
}
