import pg from 'pg'
import { StorageError } from '../StorageError.ts'

const serialisationFailure = '40001'
const deadlock = '40P01'

/** Whether the same transaction, run again from its start, may succeed. */
export function isWorthAnotherTry(cause: unknown): boolean {
  return cause instanceof pg.DatabaseError && (cause.code === serialisationFailure || cause.code === deadlock)
}

/** What a failure of PostgreSQL means to a caller; nothing for what is a fault of the program. */
export function postgresProblem(cause: unknown): StorageError | undefined {
  if (cause instanceof pg.DatabaseError) {
    const code = cause.code ?? ''
    if (isWorthAnotherTry(cause) || code.startsWith('55') || code === '53300') return new StorageError('busy', { cause })
    if (code.startsWith('53')) return new StorageError('full', { cause })
    // Connection, shutdown, roles and databases that are not there, a standby that takes no writing, trouble with files.
    if (/^(08|57|28|3D|25006|58)/.test(code)) return new StorageError('unreachable', { cause })
    return undefined
  }
  if (!(cause instanceof Error)) return undefined
  if ('code' in cause && typeof cause.code === 'string' && isOfSystem(cause.code)) return new StorageError('unreachable', { cause })
  return /timeout|terminated|not queryable|Connection|closed/i.test(cause.message) ? new StorageError('unreachable', { cause }) : undefined
}

/** Whether the system, or what it says of a certificate, kept the database away: no call that the program made wrongly. */
function isOfSystem(code: string): boolean {
  return /^E[A-Z_]+$|CERT/.test(code) && !/^ERR_(INVALID|OUT_OF)_/.test(code)
}
