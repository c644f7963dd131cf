import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** The first city's folder. */
export const cityDirectory = fileURLToPath(new URL('../../data/isehara/', import.meta.url))

/** Does something with a new empty directory, which is gone afterwards. */
export async function inTemporaryDirectory(act: (directory: string) => Promise<void>): Promise<void> {
  const directory = await mkdtemp(path.join(tmpdir(), 'importer-'))
  try {
    await act(directory)
  } finally {
    await rm(directory, { recursive: true, force: true })
  }
}

/** Does something with a copy of the first city's folder. */
export async function withCityCopy(act: (city: string) => Promise<void>): Promise<void> {
  await inTemporaryDirectory(async (directory) => {
    const city = path.join(directory, 'city')
    await cp(cityDirectory, city, { recursive: true })
    await act(city)
  })
}

/** Every file of a directory by name, as it lies there. */
export async function filesOf(directory: string): Promise<ReadonlyMap<string, string>> {
  const names = (await readdir(directory)).toSorted()
  return new Map(await Promise.all(names.map(async name => [name, await readFile(path.join(directory, name), 'latin1')] as const)))
}
