import fs, { fdatasyncSync } from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'

/**
 * Lets the disk take no time of its own: how far a commit has come when the server is ended then follows from the seed, and not from what
 * the machine does besides. What it returns gives the real disk back.
 */
export function takeDisk(): () => void {
  const { fdatasync } = fs
  const put = (own: unknown): void => {
    Object.assign(fs, { fdatasync: own })
    syncBuiltinESMExports()
  }
  put((descriptor: number, done: (error: unknown) => void) => {
    try {
      fdatasyncSync(descriptor)
      setImmediate(done, null)
    }
    catch (error) {
      setImmediate(done, error)
    }
  })
  return () => put(fdatasync)
}
