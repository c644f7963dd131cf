import { rmSync } from 'node:fs'

/** What is being written under a temporary name. */
export const unfinishedFiles = new Set<string>()

/** Takes away what is being written, with the journal that SQLite may keep beside it. */
export function removeUnfinishedFiles(): void {
  for (const file of unfinishedFiles) for (const path of [file, `${file}-journal`]) rmSync(path, { force: true })
}
