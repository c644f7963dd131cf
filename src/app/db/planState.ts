import type { Instant } from '../../domain/delivery/instant.ts'
import type { PlanVersion } from '../../domain/sync/planVersion.ts'
import type { SyncFailure } from '../../domain/sync/syncFailure.ts'
import type { StoragePlace } from './planStore.ts'

/**
 * The plan on this phone. `loading` before the first is there, with the chunks that have come (`total` is unknown until
 * the server has answered); `missing` when it could not be had, or after the person deleted it.
 */
export type PlanState =
  | { readonly kind: 'loading', readonly done: number, readonly total: number | undefined }
  | { readonly kind: 'ready', readonly version: PlanVersion, readonly place: StoragePlace }
  | { readonly kind: 'missing', readonly reason: SyncFailure | 'deleted' }

/**
 * The chunks of the shown version that may come after the others (readings). `absent` until they were looked for, or while
 * data is saved; `kept` when all of them are on this phone.
 */
export type DeferredState =
  | { readonly kind: 'absent' }
  | { readonly kind: 'fetching' }
  | { readonly kind: 'kept' }
  | { readonly kind: 'failed', readonly reason: SyncFailure }

/** The last question to the server. `answered` also when there was nothing new. */
export type SyncState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running' }
  | { readonly kind: 'answered', readonly at: Instant }
  | { readonly kind: 'failed', readonly reason: SyncFailure, readonly at: Instant }
