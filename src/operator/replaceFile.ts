import { randomUUID } from 'node:crypto'
import { link, open, rename, rm, type FileHandle } from 'node:fs/promises'

/** What {@link replaceFile} and {@link createFile} call a file that is not finished. */
export const temporarySuffix = '.tmp'

/** Writes to a new, empty file, open as the handle and under its temporary name. */
type Write = (handle: FileHandle, temporary: string) => Promise<void> | void

/**
 * Lets a file be written so that a reader, also one after a crash, finds the old content or the new, never a part. What is written goes
 * to a new, empty file, open as the handle and of the given mode; it takes the file's place once it is on the disk.
 */
export function replaceFile(file: string, write: Write, mode = 0o666): Promise<void> {
  return writeBeside(file, write, mode, temporary => rename(temporary, file))
}

/** The same for a file that is not there yet: one that came meanwhile stays as it is, and the error's code is `EEXIST`. */
export function createFile(file: string, write: Write, mode = 0o666): Promise<void> {
  return writeBeside(file, write, mode, async (temporary) => {
    await link(temporary, file)
    await rm(temporary)
  })
}

async function writeBeside(file: string, write: Write, mode: number, finish: (temporary: string) => Promise<void>): Promise<void> {
  const temporary = `${file}.${randomUUID()}${temporarySuffix}`
  try {
    const handle = await open(temporary, 'wx', mode)
    try {
      await write(handle, temporary)
      await handle.sync()
    }
    finally {
      await handle.close()
    }
    await finish(temporary)
  }
  catch (cause) {
    await rm(temporary, { force: true })
    throw cause
  }
}
