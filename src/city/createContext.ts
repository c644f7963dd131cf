import { randomBytes } from 'node:crypto'
import { ensureDirectory } from '../operator/ensureDirectory.ts'
import { OperatorError, systemCode } from '../operator/OperatorError.ts'
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
  const open: CommandContext['storage'] = async (options) => {
    const place = readDataPlace(env, root)
    try {
      if (!options?.asItIs || options.orNew) await ensureDirectory(place.dataDir)
      return await openStorage(place, options)
    }
    catch (cause) {
      if (!(cause instanceof Error && 'syscall' in cause)) throw cause
      throw new OperatorError(`データの置き場所を使えません(${systemCode(cause)})。DATA_DIR と、そこを使う権限を確かめてください。`, { cause })
    }
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
