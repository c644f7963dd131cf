import { chmodSync, statSync } from 'node:fs'

/**
 * Takes the rights of group and others from an SQLite file and its logs that were made before, with a wider umask: residents' words
 * are in them. SQLite gives new logs the mode of the file. What belongs to another user is that user's to close.
 */
export function closeToOthers(file: string): void {
  for (const path of [file, `${file}-wal`, `${file}-shm`]) {
    try {
      const { mode, uid } = statSync(path)
      if ((mode & 0o077) !== 0 && uid === process.getuid?.()) chmodSync(path, mode & 0o700)
    }
    catch {
      // It is not there, was taken away by its last reader, or the disk takes no writing: the opening that follows says what that means.
    }
  }
}
