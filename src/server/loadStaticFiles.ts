import { readFile, readdir } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { retiredFile } from './retireFiles.ts'
import { contentTag, mediaTypeOf, type StaticFile } from './staticFile.ts'
import { temporarySuffix } from '../operator/replaceFile.ts'

const compressedSuffix = /\.(br|gz)$/

/**
 * Reads a folder into memory, each file beside its compressed forms, under the URL paths that they answer to.
 * What is not found here does not exist for the server: a request's path never reaches the file system.
 */
export async function loadStaticFiles(directory: string, prefix: string, cacheControl: (path: string) => string): Promise<Map<string, StaticFile>> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true })
  const names = entries.filter(entry => entry.isFile()).map(entry => relative(directory, join(entry.parentPath, entry.name)))
  const known = new Set(names)
  const files = new Map<string, StaticFile>()
  for (const name of names) {
    if (compressedSuffix.test(name) || name.endsWith(temporarySuffix) || name === retiredFile) continue
    const read = async (suffix: string): Promise<Buffer | undefined> => known.has(name + suffix) ? readFile(join(directory, name + suffix)) : undefined
    const identity = await readFile(join(directory, name))
    const [br, gzip] = await Promise.all([read('.br'), read('.gz')])
    const path = prefix + name.split(sep).join('/')
    const bodies = { identity, ...(br && { br }), ...(gzip && { gzip }) }
    files.set(path, { mediaType: mediaTypeOf(path), cacheControl: cacheControl(path), tag: contentTag(identity), bodies })
  }
  return files
}
