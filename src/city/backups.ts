import { existsSync } from 'node:fs'
import { open, readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { systemCode } from '../operator/OperatorError.ts'
import { sqliteFile } from '../storage/openStorage.ts'
import type { Instant } from '../domain/delivery/instant.ts'
import { inputError } from './InputError.ts'

/** A backup in a folder. */
export interface OldBackup {
  readonly name: string
  readonly path: string
}

const firstBytes = 'SQLite format 3\0'

/** The backups of a folder that were written before an instant. A database that is in use is none. Throws an `InputError`. */
export async function findOldBackups(folder: string, before: Instant): Promise<readonly OldBackup[]> {
  const names = await readdir(folder).catch((cause: unknown) => {
    throw inputError(`控えのフォルダーを読めません(${systemCode(cause)})。`)
  })
  const old: OldBackup[] = []
  for (const name of names.sort()) {
    const path = join(folder, name)
    const { mtime, size } = await stat(path)
    const isInUse = name === sqliteFile || existsSync(`${path}-wal`) || existsSync(`${path}-shm`)
    if (!isInUse && size > 0 && mtime.toISOString() < before && await isDatabase(path)) old.push({ name, path })
  }
  return old
}

/** Takes the files away. */
export async function removeBackups(backups: readonly OldBackup[]): Promise<void> {
  for (const { path } of backups) await rm(path)
}

async function isDatabase(path: string): Promise<boolean> {
  if (!(await stat(path)).isFile()) return false
  const handle = await open(path)
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(firstBytes.length), 0, firstBytes.length, 0)
    return bytesRead === firstBytes.length && buffer.toString('latin1') === firstBytes
  } finally {
    await handle.close()
  }
}
