import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import type { SourceFile } from '../../src/importer/readers/readSource.ts'
import { checkReviewed, readSealChanges, stageSeals } from '../../src/importer/sealFiles.ts'
import { inTemporaryDirectory } from './cityCopy.ts'

const source = (...lines: readonly string[]): SourceFile => ({ document: 'plan', file: 'plan.txt', sha256: '', lines })

describe('stageSeals', () => {
  it('counts for nothing until the seals are in their places', async () => {
    await inTemporaryDirectory(async (city) => {
      const seals = await stageSeals(city, [source('一', '二')])
      await expect(checkReviewed(city, [source('一', '二')])).rejects.toThrow('まだ確認済みになっていません。')
      await seals.place()
      await expect(checkReviewed(city, [source('一', '二')])).resolves.toBeUndefined()
      await expect(checkReviewed(city, [source('一', '三')])).rejects.toThrow('plan.txt:2行目: 確認済みの文書と違います。')
    })
  })
})

describe('readSealChanges', () => {
  it('compares with an older seal, and with nothing where there is none', async () => {
    await inTemporaryDirectory(async (city) => {
      expect(await readSealChanges(city, [source('一')])).toEqual([])
      await (await stageSeals(city, [source('一', '二')])).place()
      expect(await readSealChanges(city, [source('一', '三')])).toEqual([{ file: 'plan.txt', first: 2, lines: [{ number: 2, text: '三' }], gone: 1 }])
    })
  })

  it('passes on that a seal cannot be read', async () => {
    await inTemporaryDirectory(async (city) => {
      await mkdir(path.join(city, 'seals/plan.txt'), { recursive: true })
      await expect(readSealChanges(city, [source('一')])).rejects.toThrow('EISDIR')
    })
  })
})
