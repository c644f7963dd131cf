import { existsSync } from 'node:fs'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { isMissing } from '../readers/readJson.ts'

/**
 * Puts a directory with these files in place of the one that is there. The files are written beside it first; what
 * was there stays until all of them are on disk. A directory left over by an interrupted run is put back or removed.
 */
export async function replaceDirectory(directory: string, files: ReadonlyMap<string, string>): Promise<void> {
  const [fresh, old] = [`${directory}.new`, `${directory}.old`]
  await restore(directory, old)
  await rm(fresh, { recursive: true, force: true })
  await mkdir(fresh, { recursive: true })
  for (const [name, text] of files) await writeFile(path.join(fresh, name), text)
  await rename(directory, old).catch(ignoreMissing)
  await rename(fresh, directory).catch(async (error: unknown) => {
    await rename(old, directory).catch(ignoreMissing)
    throw error
  })
  await rm(old, { recursive: true, force: true })
}

/** After a run that was cut off between the two renames, the old directory takes its place again. */
async function restore(directory: string, old: string): Promise<void> {
  await rename(old, directory).catch(async (error: unknown) => {
    if (isMissing(error)) return
    if (!existsSync(directory)) throw error
    await rm(old, { recursive: true, force: true })
  })
}

function ignoreMissing(error: unknown): void {
  if (!isMissing(error)) throw error
}
