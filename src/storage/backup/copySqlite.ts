import Database from 'better-sqlite3'
import { createFile } from '../../operator/replaceFile.ts'
import { isSound } from '../engine/privateSqlite.ts'
import { sqliteProblem } from '../engine/sqliteProblem.ts'
import { StorageError } from '../StorageError.ts'

/**
 * Writes what an open database holds at this moment to a file of its own, of which nothing is seen before it is complete, sound and on the
 * disk. Others read and write meanwhile. What was erased is not in it. Throws a `StorageError`, or what the system says of the file.
 */
export function copySqlite(database: Database.Database, file: string): Promise<void> {
  // For its owner alone: residents' words go into it.
  return createFile(file, (_, temporary) => vacuumInto(database, temporary), 0o600)
}

function vacuumInto(database: Database.Database, file: string): void {
  try {
    database.prepare('VACUUM INTO ?').run(file)
    const copy = new Database(file, { readonly: true })
    try {
      if (!isSound(copy)) throw new StorageError('damaged')
    }
    finally {
      copy.close()
    }
  }
  catch (cause) {
    throw sqliteProblem(cause) ?? cause
  }
}
