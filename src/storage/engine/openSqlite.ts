import { statSync } from 'node:fs'
import type { CompiledQuery } from 'kysely'
import { copySqlite } from '../backup/copySqlite.ts'
import { StorageError } from '../StorageError.ts'
import type { Engine, Steps } from './engine.ts'
import { createGroupedCommits } from './groupedCommits.ts'
import { sqliteBuilder } from './sqliteBuilder.ts'
import { connect, runSteps, type SqliteConnection } from './sqliteConnection.ts'
import { sqliteProblem } from './sqliteProblem.ts'

/** How long the first opening waits for another process that brings the schema up to date, in milliseconds. */
const patienceAtStart = 30_000
/** How long one attempt may hold up this process; further attempts are made without holding it up. */
const patience = 50
/** How often the log is written back and emptied, in milliseconds: until then it still holds what was withdrawn. */
const tidyInterval = 10 * 60_000

/** SQLite in one file: a row is on the disk before the transaction that wrote it, or a reading of it, resolves. */
export function openSqlite(file: string): Engine {
  let connection = connect(file, false, patienceAtStart)
  let inode = inodeOf(file)

  /** A file put back from a backup, or gone, is noticed: nothing is ever written to one that no name leads to. */
  const current = (): SqliteConnection => {
    const now = inodeOf(file)
    if (now === undefined) throw new StorageError('unreachable')
    if (now !== inode || !connection.database.open) {
      connection.close()
      connection = connect(file, true, patience)
      inode = now
    }
    return connection
  }
  const guarded = <Result>(action: (open: SqliteConnection) => Result): Result => {
    try {
      return action(current())
    }
    catch (cause) {
      throw sqliteProblem(cause) ?? cause
    }
  }
  const tidy = setInterval(() => tryTo(() => writeBack(connection.database)), tidyInterval).unref()
  const transact = createGroupedCommits(action => guarded(action))

  return {
    place: file,
    dialect: 'sqlite',
    builder: sqliteBuilder,
    hasSchema: () => Promise.resolve(guarded(({ database }) => database.prepare('select 1 from sqlite_schema where name = \'schema_version\'').get() !== undefined)),
    transact,
    async transactAlone(steps) {
      const { result, durable } = guarded(open => ({ result: commitAlone(open, steps), durable: open.durable }))
      await durable()
      return result
    },
    async read<Row>(query: CompiledQuery<Row>) {
      const { rows, durable } = guarded(open => ({ rows: open.run(query).rows as readonly Row[], durable: open.durable }))
      // What another request wrote a moment ago may still be on its way to the disk: no one is told of it before.
      if (rows.length > 0) await durable()
      return rows
    },
    copyTo: file => guarded(open => copySqlite(open.database, file)),
    settle: () => new Promise(resolve => resolve(guarded(({ database }) => writeBack(database)))),
    close: async () => {
      clearInterval(tidy)
      await transact.idle()
      connection.close()
    },
  }
}

/** Writes the log back and empties it; false where somebody else still reads from it. */
function writeBack(database: SqliteConnection['database']): boolean {
  return database.pragma('wal_checkpoint(TRUNCATE)', { simple: true }) === 0
}

function commitAlone<Result>({ database, run }: SqliteConnection, steps: () => Steps<Result>): Result {
  database.exec('BEGIN EXCLUSIVE')
  try {
    const result = runSteps(steps(), run)
    database.exec('COMMIT')
    return result
  }
  catch (cause) {
    if (database.inTransaction) database.exec('ROLLBACK')
    throw cause
  }
  finally {
    database.pragma(`busy_timeout = ${patience}`)
  }
}

/** What fails here is tried again at the next turn, and told by the next submission. */
function tryTo(action: () => unknown): void {
  try {
    action()
  }
  catch (cause) {
    if (!sqliteProblem(cause)) throw cause
  }
}

function inodeOf(file: string): number | undefined {
  return statSync(file, { throwIfNoEntry: false })?.ino
}
