import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { OperatorError } from '../../src/operator/OperatorError.ts'
import { readDataset } from '../../src/server/readDataset.ts'
import { createTestCity, type TestCity } from './testCity.ts'

describe('readDataset', () => {
  let city: TestCity
  let folder: string
  const writeIndex = (value: unknown) => writeFileSync(join(folder, 'index.json'), JSON.stringify(value))
  const head = { format: 1, city: { code: '000000', name: '見本市' } }

  beforeEach(() => {
    city = createTestCity()
    folder = join(city.cityDir, 'dataset')
  })
  afterEach(() => city.remove())

  it('reads the chunks in the order of the index, byte for byte', async () => {
    writeFileSync(join(folder, 'outline.json'), '{ "a" : 1 }\n')
    const dataset = await readDataset(folder)
    expect(dataset.city).toEqual({ code: '000000', name: '見本市' })
    expect(dataset.chunks.map(chunk => chunk.name)).toEqual(['outline', 'texts'])
    expect(dataset.chunks[0]?.body.toString()).toBe('{ "a" : 1 }\n')
  })

  it.each([
    ['missing', () => rmSync(join(folder, 'texts.json'))],
    ['cut off', () => writeFileSync(join(folder, 'texts.json'), '{"text":')],
    ['no UTF-8', () => writeFileSync(join(folder, 'texts.json'), Buffer.from([0x22, 0x82, 0xa0, 0x22]))],
  ])('names a chunk file that is %s', async (_case, damage) => {
    damage()
    await expect(readDataset(folder)).rejects.toThrow(/texts\.json/)
    await expect(readDataset(folder)).rejects.toThrow(OperatorError)
  })

  it.each([
    ['another format', { ...head, format: 2, chunks: [] }],
    ['no city', { format: 1, chunks: [{ name: 'outline', file: 'outline.json' }] }],
    ['no chunks', { ...head, chunks: [] }],
    ['a chunk without a file', { ...head, chunks: [{ name: 'outline' }] }],
    ['a name that is no chunk name', { ...head, chunks: [{ name: 'Out/line', file: 'outline.json' }] }],
    ['a name given twice', { ...head, chunks: [{ name: 'outline', file: 'outline.json' }, { name: 'outline', file: 'texts.json' }] }],
    ['a file elsewhere', { ...head, chunks: [{ name: 'outline', file: '../outline.json' }] }],
    ['a list', []],
  ])('refuses an index with %s', async (_case, index) => {
    writeIndex(index)
    await expect(readDataset(folder)).rejects.toThrow(/index\.json/)
  })

  it('says how to make a dataset where there is none', async () => {
    rmSync(folder, { recursive: true })
    await expect(readDataset(folder)).rejects.toThrow(/npm run import.*ENOENT/)
  })
})
