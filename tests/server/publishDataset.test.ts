import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { OperatorError } from '../../src/operator/OperatorError.ts'
import { publishDataset, type Operator } from '../../src/server/publishDataset.ts'
import type { Dataset } from '../../src/server/readDataset.ts'
import { createTestCity, type TestCity } from './testCity.ts'

const spring = '2026-04-01T00:00:00.000Z'
const summer = '2026-07-01T00:00:00.000Z'
const nobody = { operator: undefined }

function dataset(chunks: Readonly<Record<string, string>>): Dataset {
  return { city: { code: '000000', name: '見本市' }, chunks: Object.entries(chunks).map(([name, text]) => ({ name, body: Buffer.from(text) })) }
}

describe('publishDataset', () => {
  let city: TestCity
  let published: string
  const publish = (chunks: Readonly<Record<string, string>>, now = spring, operator: Operator = nobody) => publishDataset(dataset(chunks), operator, published, now)
  const listing = (): Record<string, number> => Object.fromEntries(readdirSync(published).map(name => [name, statSync(join(published, name)).ino]))

  beforeEach(() => {
    city = createTestCity()
    published = join(city.dataDir, 'published')
  })
  afterEach(() => city.remove())

  it('names what is deferred, and an edition that differs in this only is a new one', async () => {
    const now = await publishDataset(dataset({ readings: '{}' }), nobody, published, spring)
    const [plain] = dataset({ readings: '{}' }).chunks
    const deferred = plain ? [{ ...plain, isDeferred: true as const }] : []
    const next = await publishDataset({ ...dataset({}), chunks: deferred }, nobody, published, summer)
    expect(next.chunks).toEqual([{ ...now.chunks[0], isDeferred: true }])
    expect(next.edition).toBeGreaterThan(now.edition)
    expect(await publishDataset({ ...dataset({}), chunks: deferred }, nobody, published, summer)).toEqual(next)
  })

  it('writes each chunk under its hash, plain and compressed, and a manifest that names it', async () => {
    const manifest = await publish({ outline: '{"a":1}' })
    const hash = createHash('sha256').update('{"a":1}').digest('hex')
    const file = `outline.${hash.slice(0, 16)}.json`
    expect(manifest.chunks).toEqual([{ name: 'outline', hash, bytes: 7, path: `/data/${file}` }])
    expect(readFileSync(join(published, file), 'utf8')).toBe('{"a":1}')
    expect(brotliDecompressSync(readFileSync(join(published, `${file}.br`))).toString()).toBe('{"a":1}')
    expect(gunzipSync(readFileSync(join(published, `${file}.gz`))).toString()).toBe('{"a":1}')
    expect(JSON.parse(readFileSync(join(published, 'manifest.json'), 'utf8'))).toEqual(manifest)
  })

  it('rewrites nothing when the dataset is the same', async () => {
    const first = await publish({ outline: '{"a":1}' })
    const before = listing()
    const second = await publish({ outline: '{"a":1}' }, summer)
    expect(second).toEqual(first)
    expect(listing()).toEqual(before)
  })

  it('raises the edition when the content changes, and keeps the chunk before', async () => {
    const first = await publish({ outline: '{"a":1}', texts: '{}' })
    const second = await publish({ outline: '{"a":2}', texts: '{}' }, summer)
    expect(second.edition).toBeGreaterThan(first.edition)
    expect(second.publishedAt).toBe(summer)
    expect(existsSync(join(published, (first.chunks[0]?.path ?? '').slice('/data/'.length)))).toBe(true)
    expect(second.chunks[1]).toEqual(first.chunks[1])
  })

  it.each(['operator', 'operatorContact'] as const)('raises the edition when the %s changes or goes', async (field) => {
    const unnamed = await publish({ outline: '{}' })
    const named = await publish({ outline: '{}' }, spring, { ...nobody, [field]: '見本市役所' })
    const again = await publish({ outline: '{}' }, spring)
    expect(named[field]).toBe('見本市役所')
    expect(again[field]).toBeUndefined()
    expect([unnamed.edition, named.edition, again.edition]).toEqual([unnamed.edition, unnamed.edition + 1, unnamed.edition + 2])
  })

  it('raises the edition also when the clock went back', async () => {
    const first = await publish({ outline: '{"a":1}' }, summer)
    expect((await publish({ outline: '{"a":2}' }, spring)).edition).toBe(first.edition + 1)
  })

  it('stays above its earlier editions when the folder was lost', async () => {
    await publish({ outline: '{"a":1}' })
    const last = await publish({ outline: '{"a":2}' })
    rmSync(published, { recursive: true })
    expect((await publish({ outline: '{"a":3}' }, summer)).edition).toBeGreaterThan(last.edition)
  })

  it('makes whole what a crash left half done', async () => {
    const manifest = await publish({ outline: '{"a":1}' })
    const file = join(published, (manifest.chunks[0]?.path ?? '').slice('/data/'.length))
    writeFileSync(file, '{"a"')
    rmSync(`${file}.br`)
    writeFileSync(`${file}.1.tmp`, '{')
    expect(await publish({ outline: '{"a":1}' }, summer)).toEqual(manifest)
    expect(readFileSync(file, 'utf8')).toBe('{"a":1}')
    expect(brotliDecompressSync(readFileSync(`${file}.br`)).toString()).toBe('{"a":1}')
    expect(readdirSync(published).filter(name => name.endsWith('.tmp'))).toEqual([])
  })

  it('leaves the manifest before in place when a chunk cannot be written', async () => {
    const before = await publish({ outline: '{"a":1}' })
    const hash = createHash('sha256').update('{"a":2}').digest('hex')
    mkdirSync(join(published, `outline.${hash.slice(0, 16)}.json.gz`))
    await expect(publish({ outline: '{"a":2}' }, summer)).rejects.toThrow()
    expect(JSON.parse(readFileSync(join(published, 'manifest.json'), 'utf8'))).toEqual(before)
  })

  it.each(['', '{', '{"format":1}', '<html>'])('refuses to count on after a damaged manifest: %j', async text => {
    await publish({ outline: '{"a":1}' })
    writeFileSync(join(published, 'manifest.json'), text)
    await expect(publish({ outline: '{"a":1}' })).rejects.toThrow(OperatorError)
  })
})
