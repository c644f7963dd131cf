import { readFile, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { compress } from '../server/compress.ts'

const compressible = /\.(html|js|css|json|webmanifest|svg|txt)$/

/** Writes .br and .gz beside each text file of a folder. */
export async function precompress(directory: string): Promise<void> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true })
  await Promise.all(entries.filter(entry => entry.isFile() && compressible.test(entry.name)).map(async (entry) => {
    const file = join(entry.parentPath, entry.name)
    const { br, gz } = await compress(await readFile(file))
    await Promise.all([writeFile(`${file}.br`, br), writeFile(`${file}.gz`, gz)])
  }))
}
