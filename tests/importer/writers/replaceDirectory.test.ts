import { mkdir, readdir, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { replaceDirectory } from '../../../src/importer/writers/replaceDirectory.ts'
import { filesOf, inTemporaryDirectory } from '../cityCopy.ts'

const before = new Map([['index.json', 'old'], ['gone.json', 'old']])
const after = new Map([['index.json', 'new']])
/** A file in a folder that is not there cannot be written. */
const unwritable = new Map([['index.json', 'new'], ['nowhere/index.json', 'new']])

async function inPlace(act: (dataset: string, parent: string) => Promise<void>) {
  await inTemporaryDirectory(async (parent) => {
    const dataset = path.join(parent, 'dataset')
    await replaceDirectory(dataset, before)
    await act(dataset, parent)
  })
}

describe('replaceDirectory', () => {
  it('writes a directory where there is none, and its parents', async () => {
    await inTemporaryDirectory(async (parent) => {
      await replaceDirectory(path.join(parent, 'city/dataset'), after)
      expect(await filesOf(path.join(parent, 'city/dataset'))).toEqual(after)
    })
  })

  it('puts the new files in place of all the old ones and leaves nothing beside them', async () => {
    await inPlace(async (dataset, parent) => {
      await replaceDirectory(dataset, after)
      expect(await filesOf(dataset)).toEqual(after)
      expect(await readdir(parent)).toEqual(['dataset'])
    })
  })

  it('leaves what was there when a file cannot be written', async () => {
    await inPlace(async (dataset) => {
      await expect(replaceDirectory(dataset, unwritable)).rejects.toThrow('ENOENT')
      expect(await filesOf(dataset)).toEqual(before)
    })
  })

  it('puts the old directory back that a run cut off between its two renames had moved away', async () => {
    await inPlace(async (dataset) => {
      await rename(dataset, `${dataset}.old`)
      await expect(replaceDirectory(dataset, unwritable)).rejects.toThrow('ENOENT')
      expect(await filesOf(dataset)).toEqual(before)
    })
  })

  it('removes what runs cut off elsewhere left behind', async () => {
    await inPlace(async (dataset, parent) => {
      for (const left of [`${dataset}.new`, `${dataset}.old`]) {
        await mkdir(left)
        await writeFile(path.join(left, 'half.json'), '{')
      }
      await replaceDirectory(dataset, after)
      expect(await filesOf(dataset)).toEqual(after)
      expect(await readdir(parent)).toEqual(['dataset'])
    })
  })
})
