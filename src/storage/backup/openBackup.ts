import { randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { open, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import Database from 'better-sqlite3'
import { temporarySuffix } from '../../operator/replaceFile.ts'
import { openPrivate, type PrivateSqlite } from '../engine/privateSqlite.ts'
import { sqliteProblem } from '../engine/sqliteProblem.ts'
import { migrate } from '../migrations/migrate.ts'
import { StorageError } from '../StorageError.ts'
import { isBackup } from './isBackup.ts'

/**
 * Opens a copy, in a directory, of a backup of any version, sound and brought up to date. Throws a `StorageError`, or what the system says of
 * either file.
 */
export async function openBackup(file: string, directory: string): Promise<PrivateSqlite> {
  if (!(await stat(file)).isFile() || !await isBackup(file)) throw new StorageError('notBackup')
  const copy = await openCopy(file, directory)
  try {
    if (!copy.isSound()) throw new StorageError('damagedBackup')
    await migrate(copy)
    if (!await hasTodaysColumns(copy)) throw new StorageError('damagedBackup')
    return copy
  }
  catch (cause) {
    copy.close()
    throw problemOfBackup(cause)
  }
}

async function openCopy(file: string, directory: string): Promise<PrivateSqlite> {
  const temporary = join(directory, `${randomUUID()}${temporarySuffix}`)
  const handle = await open(temporary, 'wx', 0o600)
  const copy = await openUnnamed(temporary).catch(async (cause: unknown) => {
    await handle.close()
    throw cause
  })
  try {
    await pipeline(createReadStream(file), handle.createWriteStream())
    return copy
  }
  catch (cause) {
    copy.close()
    throw cause
  }
}

/** What is open needs no name, and without one nothing of residents' words is left behind, however this ends. */
async function openUnnamed(file: string): Promise<PrivateSqlite> {
  try {
    return openPrivate(file)
  }
  finally {
    await rm(file)
  }
}

/** What was changed by hand may be sound, say its version, and yet not be ours. */
async function hasTodaysColumns(copy: PrivateSqlite): Promise<boolean> {
  const fresh = openPrivate(':memory:')
  await migrate(fresh)
  const expected = fresh.columns()
  fresh.close()
  return copy.columns().join() === expected.join()
}

function problemOfBackup(cause: unknown): unknown {
  if (cause instanceof StorageError) return cause.problem === 'newerSchema' ? new StorageError('newerBackup', { cause }) : cause
  if (!(cause instanceof Database.SqliteError)) return cause
  const problem = sqliteProblem(cause)
  return problem?.problem === 'full' ? problem : new StorageError('damagedBackup', { cause })
}
