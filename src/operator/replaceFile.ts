import { randomUUID } from 'node:crypto'
import { link, open, rename, rm, type FileHandle } from 'node:fs/promises'
import { dirname } from 'node:path'
import { systemCode } from './OperatorError.ts'
import { unfinishedFiles } from './unfinishedFiles.ts'

/** What {@link replaceFile} and {@link createFile} call a file that is not finished. */
export const temporarySuffix = '.tmp'

/** Whether a file of this name is one that was never finished, or SQLite's journal of one. */
export function isUnfinishedName(name: string): boolean {
  return /\.[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}\.tmp(-journal)?$/.test(name)
}

/** Writes to a new, empty file, open as the handle and under its temporary name. */
type Write<Result> = (handle: FileHandle, temporary: string) => Promise<Result> | Result

/**
 * Lets a file be written so that a reader, also one after a crash, finds the old content or the new, never a part. What is written goes
 * to a new, empty file, open as the handle and of the given mode; it takes the file's place once it is on the disk. Resolves with what the writing gave.
 */
export function replaceFile<Result>(file: string, write: Write<Result>, mode = 0o666): Promise<Result> {
  return writeBeside(file, write, mode, async (temporary) => {
    await rename(temporary, file)
    await syncFolder(dirname(file))
  })
}

/** The same for a file that is not there yet: one that came meanwhile stays as it is, and the error's code is `EEXIST`. */
export function createFile<Result>(file: string, write: Write<Result>, mode = 0o666): Promise<Result> {
  return writeBeside(file, write, mode, async (temporary) => {
    await link(temporary, file)
    try {
      await syncFolder(dirname(file))
      await rm(temporary)
    }
    catch (cause) {
      await rm(file)
      throw cause
    }
  })
}

/** Brings the content to the disk; then `finish` gives it its name, and brings that there. */
async function writeBeside<Result>(file: string, write: Write<Result>, mode: number, finish: (temporary: string) => Promise<void>): Promise<Result> {
  const temporary = `${file}.${randomUUID()}${temporarySuffix}`
  unfinishedFiles.add(temporary)
  try {
    let result: Result
    const handle = await open(temporary, 'wx', mode)
    try {
      result = await write(handle, temporary)
      await handle.sync()
    }
    finally {
      await handle.close()
    }
    await finish(temporary)
    return result
  }
  catch (cause) {
    await rm(temporary, { force: true })
    throw cause
  }
  finally {
    unfinishedFiles.delete(temporary)
  }
}

/** What a system says that cannot do this with a folder, or not for everybody. */
const unable = new Set(['EINVAL', 'ENOTSUP', 'EPERM', 'EACCES', 'EISDIR'])

async function syncFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder)
    await handle.sync().finally(() => handle.close())
  }
  catch (cause) {
    if (!unable.has(systemCode(cause))) throw cause
  }
}
