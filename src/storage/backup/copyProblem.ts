import Database from 'better-sqlite3'
import { sqliteProblem } from '../engine/sqliteProblem.ts'
import { StorageError } from '../StorageError.ts'

/** What a failure of SQLite means while a copy is made: nothing is written to then but the copy. */
export function copyProblem(cause: unknown): StorageError | undefined {
  if (cause instanceof Database.SqliteError && /^SQLITE_(FULL|IOERR_(WRITE|FSYNC|DIR_FSYNC|TRUNCATE))$/.test(cause.code)) return new StorageError('copyUnwritten', { cause })
  return sqliteProblem(cause)
}
