import type { SyncFailure } from '../domain/sync/syncFailure.ts'

function namesOf(error: unknown): readonly string[] {
  if (!(error instanceof Error)) return []
  const inner = 'inner' in error ? namesOf(error.inner) : []
  return [error.name, ...inner]
}

/** What an error of the phone's storage means to its owner. Dexie wraps the browser's error, sometimes in an AbortError. */
export function storageFailureOf(error: unknown): Extract<SyncFailure, 'storageFull' | 'storageFailed'> {
  return namesOf(error).includes('QuotaExceededError') ? 'storageFull' : 'storageFailed'
}

/**
 * Whether a connection to the database is dead though it looks open: Safari drops it in the background, and every later
 * use of the same handle fails in the same way.
 */
export function isDeadConnection(error: unknown): boolean {
  const isLost = error instanceof Error && /connection.*(lost|clos)/i.test(error.message)
  return isLost || namesOf(error).some(name => name === 'InvalidStateError' || name === 'DatabaseClosedError')
}
