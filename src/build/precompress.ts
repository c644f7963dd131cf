import { promisify } from 'node:util'
import { readFile, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { brotliCompress, constants } from 'node:zlib'
import { compress } from '../server/compress.ts'

const compressible = /\.(html|js|css|json|webmanifest|svg|txt)$/

/** Other ways in which brotli may write its distances, as postfix bits and direct codes: only trying tells which is the shortest for a file. */
const ways = [[1, 0], [1, 8], [3, 0]] as const
const brotli = promisify(brotliCompress)

/** Writes .br and .gz beside each text file of a folder. */
export async function precompress(directory: string): Promise<void> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true })
  await Promise.all(entries.filter(entry => entry.isFile() && compressible.test(entry.name)).map(async (entry) => {
    const file = join(entry.parentPath, entry.name)
    const body = await readFile(file)
    const { br, gz } = await compress(body)
    const others = await Promise.all(ways.map(([postfix, direct]) => brotli(body, {
      params: { [constants.BROTLI_PARAM_SIZE_HINT]: body.length, [constants.BROTLI_PARAM_NPOSTFIX]: postfix, [constants.BROTLI_PARAM_NDIRECT]: direct },
    })))
    const shortest = others.reduce((best, other) => other.length < best.length ? other : best, br)
    await Promise.all([writeFile(`${file}.br`, shortest), writeFile(`${file}.gz`, gz)])
  }))
}
