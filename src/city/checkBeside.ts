import { realpath } from 'node:fs/promises'
import { isAbsolute, relative, resolve } from 'node:path'
import { InputError } from './InputError.ts'

/**
 * Holds a document to the files of its own folder and those below it: what it names is published, and a document that somebody sent must
 * not publish another file of this machine. Throws an {@link InputError} where the name, or a link on its way, leads out.
 */
export async function checkBeside(folder: string, file: string): Promise<void> {
  const home = await realpath(folder).catch(() => resolve(folder))
  const named = resolve(home, file)
  const way = relative(home, await realpath(named).catch(() => named))
  if (/^\.\.([/\\]|$)/.test(way) || isAbsolute(way)) throw new InputError([{ file, reason: 'この書類のフォルダーの外にあります。書類と同じフォルダーか、その中のフォルダーに置いてください。' }])
}
