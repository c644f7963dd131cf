import { closeSync, fdatasync, openSync } from 'node:fs'
import { promisify } from 'node:util'
import type Database from 'better-sqlite3'
import { StorageError } from '../StorageError.ts'
import { shareRuns } from './shareRuns.ts'
import { sqliteProblem } from './sqliteProblem.ts'

/** The log (`-wal`) of an open SQLite file, in which every commit ends up. */
export interface Log {
  /** Resolves once everything that was committed before the call is on the disk; otherwise rejects with a `StorageError`. */
  readonly durable: () => Promise<void>
  /** Lets go of the log of a database that was closed; once, however often it is called: the number of a closed file is soon another's. */
  readonly close: () => void
}

type Sync = (descriptor: number) => Promise<void>

/**
 * Brings the commits of a database to the disk beside the thread that answers: SQLite itself, at `synchronous=NORMAL`, waits for the
 * disk only where it begins its log anew or writes it back.
 */
export function openLog(database: Database.Database, sync: Sync = promisify(fdatasync)): Log {
  let descriptor: number | undefined
  let isDoubtful = false

  const bringToDisk = async (): Promise<void> => {
    // It was taken away or replaced while this waited: what was written to it has to be sent again.
    if (!database.open) throw new StorageError('unreachable')
    descriptor ??= openForSync(`${database.name}-wal`)
    if (!isDoubtful) {
      try {
        await sync(descriptor)
        return
      }
      catch {
        isDoubtful = true
      }
    }
    writeBack(database)
    isDoubtful = false
  }
  const durable = shareRuns(bringToDisk)

  return {
    durable,
    close: () => void durable().catch(() => {
      if (descriptor !== undefined) closeSync(descriptor)
      descriptor = undefined
    }),
  }
}

function openForSync(file: string): number {
  try {
    return openSync(file, 'r+')
  }
  catch (cause) {
    // The directory became read-only, or no descriptor is left.
    throw new StorageError('unreachable', { cause })
  }
}

/** A system tells of a write that failed only once: after it, only what stands in the database's own file is certain. */
function writeBack(database: Database.Database): void {
  try {
    if (database.open && database.pragma('wal_checkpoint(TRUNCATE)', { simple: true }) === 0) return
  }
  catch (cause) {
    throw sqliteProblem(cause) ?? cause
  }
  throw new StorageError('unreachable')
}
