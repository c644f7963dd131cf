import { randomUUID } from 'node:crypto'
import { open, rename, rm, type FileHandle } from 'node:fs/promises'

/** What {@link replaceFile} calls a file that is not finished. */
export const temporarySuffix = '.tmp'

/**
 * Lets a file be written so that a reader, also one after a crash, finds the old content or the new, never a part. What is written goes
 * to a new, empty file, open as the handle and of the given mode; it takes the file's place once it is on the disk.
 */
export async function replaceFile(file: string, write: (handle: FileHandle, temporary: string) => Promise<void> | void, mode = 0o666): Promise<void> {
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
    await rename(temporary, file)
  }
  catch (cause) {
    await rm(temporary, { force: true })
    throw cause
  }
}
