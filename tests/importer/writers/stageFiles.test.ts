import { mkdir, readdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { stageFiles } from '../../../src/importer/writers/stageFiles.ts'
import { filesOf, inTemporaryDirectory } from '../cityCopy.ts'

describe('stageFiles', () => {
  it('replaces what is there only when it is told to', async () => {
    await inTemporaryDirectory(async (directory) => {
      await writeFile(path.join(directory, 'plan.txt'), 'old')
      const staged = await stageFiles(new Map([[path.join(directory, 'plan.txt'), 'new'], [path.join(directory, 'guideline.txt'), 'new']]))
      expect((await filesOf(directory)).get('plan.txt')).toBe('old')
      await staged.place()
      expect(await filesOf(directory)).toEqual(new Map([['guideline.txt', 'new'], ['plan.txt', 'new']]))
    })
  })

  it('leaves nothing when it is discarded, or when one of the files cannot be written', async () => {
    await inTemporaryDirectory(async (directory) => {
      await (await stageFiles(new Map([[path.join(directory, 'plan.txt'), 'new']]))).discard()
      await expect(stageFiles(new Map([[path.join(directory, 'plan.txt'), 'new'], [path.join(directory, 'none/plan.txt'), 'new']]))).rejects.toThrow('ENOENT')
      expect(await readdir(directory)).toEqual([])
    })
  })

  it('says that a file cannot be put in its place', async () => {
    await inTemporaryDirectory(async (directory) => {
      await mkdir(path.join(directory, 'plan.txt'))
      const staged = await stageFiles(new Map([[path.join(directory, 'plan.txt'), 'new']]))
      await expect(staged.place()).rejects.toThrow('EISDIR')
    })
  })
})
