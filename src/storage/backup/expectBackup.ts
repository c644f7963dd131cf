import { stat } from 'node:fs/promises'
import Database from 'better-sqlite3'
import { isSound } from '../engine/privateSqlite.ts'
import { migrations } from '../migrations/migrate.ts'
import { StorageError } from '../StorageError.ts'
import { isBackup } from './isBackup.ts'

/** Reads through a file and throws a `StorageError` where it is no sound backup of this version or an earlier one; or what the system says of it. */
export async function expectBackup(file: string): Promise<void> {
  if (!(await stat(file)).isFile() || !await isBackup(file)) throw new StorageError('notBackup')
  const database = new Database(file, { readonly: true })
  try {
    if (!isSound(database)) throw new StorageError('damagedBackup')
    const version = database.prepare<[], number>('select version from schema_version').pluck().get()
    if (version === undefined) throw new StorageError('damagedBackup')
    if (version > migrations.length) throw new StorageError('newerBackup')
  }
  catch (cause) {
    throw cause instanceof Database.SqliteError ? new StorageError('damagedBackup', { cause }) : cause
  }
  finally {
    database.close()
  }
}
