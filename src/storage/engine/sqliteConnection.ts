import { existsSync } from 'node:fs'
import { dirname } from 'node:path'
import Database from 'better-sqlite3'
import type { CompiledQuery } from 'kysely'
import { closeToOthers } from './closeToOthers.ts'
import type { Answer, Steps } from './engine.ts'
import { StorageError } from '../StorageError.ts'
import { openLog } from './openLog.ts'
import { sqliteProblem } from './sqliteProblem.ts'
import { createStatements } from './sqliteStatements.ts'

type TransactionCommand = 'BEGIN IMMEDIATE' | 'COMMIT' | 'ROLLBACK' | 'SAVEPOINT one' | 'RELEASE one' | 'ROLLBACK TO one'

/** One open file, with its statements kept ready. */
export interface SqliteConnection {
  readonly database: Database.Database
  readonly run: (query: CompiledQuery) => Answer
  /** Begins, ends and divides transactions. */
  readonly control: (command: TransactionCommand) => void
  /** Resolves once everything that was committed before the call is on the disk; otherwise rejects with a `StorageError`. */
  readonly durable: () => Promise<void>
  readonly close: () => void
}

/** Runs steps to their end. */
export function runSteps<Result>(steps: Steps<Result>, run: (query: CompiledQuery) => Answer): Result {
  let step = steps.next()
  while (!step.done) step = steps.next(run(step.value))
  return step.value
}

/** Opens a file. A commit is on the disk not when it returns but once `durable` resolves. Throws a `StorageError`. */
export function connect(file: string, fileMustExist: boolean, patience: number): SqliteConnection {
  if (!existsSync(dirname(file))) throw new StorageError('unreachable')
  try {
    closeToOthers(file)
    const database = new Database(file, { fileMustExist, timeout: patience })
    database.pragma('journal_mode = WAL')
    // The disk is waited for in `durable`, by another thread.
    database.pragma('synchronous = NORMAL')
    database.pragma('foreign_keys = ON')
    // A checkpoint waits for the disk several times: with 64 MB of log it is seldom.
    database.pragma('wal_autocheckpoint = 16384')
    // What a resident takes back, and a code once used, does not stay readable in free pages.
    database.pragma('secure_delete = ON')
    const { statementOf, run } = createStatements(database)
    const log = openLog(database)
    return {
      database, run, durable: log.durable,
      control: command => void statementOf(command).run(),
      close() {
        database.close()
        log.close()
      },
    }
  }
  catch (cause) {
    throw sqliteProblem(cause) ?? cause
  }
}
