import { mkdir, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { systemCode } from './OperatorError.ts'

/**
 * Makes a directory and its missing parents, one by one: Node's own `recursive` never returns where the system says that a directory
 * is missing in a parent that is there, as Linux does below /proc.
 */
export async function ensureDirectory(directory: string): Promise<void> {
  if (await isDirectory(directory)) return
  const parent = dirname(directory)
  if (parent !== directory) await ensureDirectory(parent)
  try {
    await mkdir(directory)
  }
  catch (cause) {
    if (!(systemCode(cause) === 'EEXIST' && await isDirectory(directory))) throw cause
  }
}

/** False where nothing is; throws where that cannot be found out. */
async function isDirectory(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory()
  }
  catch (cause) {
    if (systemCode(cause) === 'ENOENT') return false
    throw cause
  }
}
