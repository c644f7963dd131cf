import { randomUUID } from 'node:crypto'
import { open, rename, rm } from 'node:fs/promises'

/** What {@link writeAtomically} calls a file that is not finished. */
export const temporarySuffix = '.tmp'

/** Writes a file so that a reader, also one after a crash, finds the old content or the new, never a part. */
export async function writeAtomically(file: string, body: Buffer | string): Promise<void> {
  const temporary = `${file}.${randomUUID()}${temporarySuffix}`
  try {
    const handle = await open(temporary, 'w')
    try {
      await handle.writeFile(body)
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
