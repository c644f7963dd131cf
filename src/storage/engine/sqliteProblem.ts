import Database from 'better-sqlite3'
import { StorageError } from '../StorageError.ts'

/** What a failure of SQLite means to a caller; nothing for what is a fault of the program. */
export function sqliteProblem(cause: unknown): StorageError | undefined {
  if (!(cause instanceof Database.SqliteError)) return undefined
  if (/^SQLITE_(BUSY|LOCKED)/.test(cause.code)) return new StorageError('busy', { cause })
  if (cause.code === 'SQLITE_FULL' || cause.code.startsWith('SQLITE_IOERR_SHM')) return new StorageError('full', { cause })
  if (/^SQLITE_(CORRUPT|NOTADB)/.test(cause.code)) return new StorageError('damaged', { cause })
  if (/^SQLITE_(IOERR|CANTOPEN|READONLY|PERM|AUTH)/.test(cause.code)) return new StorageError('unreachable', { cause })
  return undefined
}
