import { replaceFile } from './replaceFile.ts'

/** Writes a file of the given mode so that a reader, also one after a crash, finds the old content or the new, never a part. */
export function writeAtomically(file: string, body: Buffer | string, mode?: number): Promise<void> {
  return replaceFile(file, handle => handle.writeFile(body), mode)
}
