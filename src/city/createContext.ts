import { randomBytes } from 'node:crypto'
import { ensureDirectory } from '../operator/ensureDirectory.ts'
import { readDataPlace, readPlaces } from '../operator/readPlaces.ts'
import { openStorage } from '../storage/openStorage.ts'
import type { Storage } from '../storage/storage.ts'
import type { CommandContext } from './command.ts'

/** A context of the real world with its end: what was opened is closed. */
export interface OpenContext {
  readonly context: CommandContext
  readonly close: () => Promise<void>
}

/** The context of one command that was given in `directory`, with paths of settings from `root`. */
export function createContext(env: Readonly<Record<string, string | undefined>>, root: string, directory: string): OpenContext {
  let opened: Promise<Storage> | undefined
  const open = async (options?: { readonly asItIs: true }): Promise<Storage> => {
    const place = readDataPlace(env, root)
    if (!options?.asItIs) await ensureDirectory(place.dataDir)
    return openStorage(place, options)
  }
  return {
    context: {
      now: new Date().toISOString(),
      directory,
      randomBytes: count => randomBytes(count),
      storage: options => opened ??= open(options),
      cityDir: () => readPlaces(env, root).cityDir,
      output: writeOutput,
    },
    // What could not be opened was told by the command already.
    close: async () => { await (await opened?.catch(() => undefined))?.close() },
  }
}

/** Waits for a slow reader of the output, so that memory does not grow with what was written. */
function writeOutput(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(text, error => error ? reject(error) : resolve())
  })
}
