import Database from 'better-sqlite3'
import { createFile } from '../../operator/replaceFile.ts'
import { isSound } from '../engine/privateSqlite.ts'
import { sqliteBuilder } from '../engine/sqliteBuilder.ts'
import { runSteps } from '../engine/sqliteConnection.ts'
import { createStatements } from '../engine/sqliteStatements.ts'
import { StorageError } from '../StorageError.ts'
import type { RowCounts } from './copiedTables.ts'
import { copyProblem } from './copyProblem.ts'
import { countRows } from './countRows.ts'

/**
 * Writes what an open database holds at this moment to a file of its own, of which nothing is seen before it is complete, sound and on the
 * disk. Others read and write meanwhile. What was erased is not in it. Tells how many rows are in it. Throws a `StorageError`, or what the system says of the file.
 */
export function copySqlite(database: Database.Database, file: string): Promise<RowCounts> {
  // For its owner alone: residents' words go into it.
  return createFile(file, (_, temporary) => vacuumInto(database, temporary), 0o600)
}

function vacuumInto(database: Database.Database, file: string): RowCounts {
  try {
    database.prepare('VACUUM INTO ?').run(file)
    const copy = new Database(file, { readonly: true })
    try {
      if (!isSound(copy)) throw new StorageError('damaged')
      return runSteps(countRows(sqliteBuilder), createStatements(copy).run)
    }
    finally {
      copy.close()
    }
  }
  catch (cause) {
    throw copyProblem(cause) ?? cause
  }
}
