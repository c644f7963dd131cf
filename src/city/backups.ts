import { existsSync } from 'node:fs'
import { lstat, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Instant } from '../domain/delivery/instant.ts'
import { OperatorError, systemCode } from '../operator/OperatorError.ts'
import { isUnfinishedName } from '../operator/replaceFile.ts'
import { isBackup } from '../storage/backup/isBackup.ts'
import { sqliteFile } from '../storage/openStorage.ts'
import { inputError } from './InputError.ts'

/** Something in a folder. */
export interface FolderEntry {
  readonly name: string
  readonly path: string
  /** What the writing of a backup left behind that was broken off. */
  readonly isUnfinished: boolean
}

const day = 24 * 60 * 60_000

/** What is in a folder of backups, by name. */
export interface BackupFolder {
  /** Backups that were written before an instant, and what was left unfinished for a day. */
  readonly old: readonly FolderEntry[]
  /** What is no backup, or not known to be one: a database that is in use, another program's, a link, a folder. */
  readonly unknown: readonly FolderEntry[]
}

/** Looks through a folder of backups. Throws an `InputError`. */
export async function readBackupFolder(folder: string, before: Instant, now: Instant): Promise<BackupFolder> {
  try {
    const [old, unknown]: [FolderEntry[], FolderEntry[]] = [[], []]
    for (const name of (await readdir(folder)).sort()) {
      const path = join(folder, name)
      const found = await lstat(path)
      const isUnfinished = isUnfinishedName(name)
      const isInUse = name === sqliteFile || existsSync(`${path}-wal`) || existsSync(`${path}-shm`)
      if (isUnfinished && found.isFile() && Date.parse(now) - found.mtimeMs > day) old.push({ name, path, isUnfinished })
      else if (isUnfinished || isInUse || !found.isFile() || !await isBackup(path)) unknown.push({ name, path, isUnfinished })
      else if (found.mtime.toISOString() < before) old.push({ name, path, isUnfinished })
    }
    return { old, unknown }
  }
  catch (cause) {
    throw inputError(`控えのフォルダーを読めません(${systemCode(cause)})。`)
  }
}

/** Takes the files away. Throws an {@link OperatorError}. */
export async function removeBackups(backups: readonly FolderEntry[]): Promise<void> {
  for (const { name, path } of backups) {
    await rm(path).catch((cause: unknown) => {
      throw new OperatorError(`控え ${name} を消せません(${systemCode(cause)})。保存先の個人情報は、消してあります。`, { cause })
    })
  }
}
