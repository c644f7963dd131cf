import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * Where the samples lie: `data/samples` of the folder with `package.json` that this module is in, from its source as from the built
 * server, in whatever folder the command was given.
 */
export function findSamplesFolder(from = dirname(fileURLToPath(import.meta.url))): string {
  const parent = dirname(from)
  return existsSync(join(from, 'package.json')) || parent === from ? join(from, 'data', 'samples') : findSamplesFolder(parent)
}
