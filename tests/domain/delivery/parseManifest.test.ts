import { describe, expect, it } from 'vitest'
import { parseManifest } from '../../../src/domain/delivery/parseManifest.ts'

const hash = 'ab'.repeat(32)
const chunk = { name: 'outline', hash, bytes: 12, path: '/data/outline.abababababababab.json' }
const manifest = {
  format: 1,
  edition: 7,
  publishedAt: '2026-04-01T00:00:00.000Z',
  city: { code: '000000', name: '見本市' },
  chunks: [chunk],
}

describe('parseManifest', () => {
  it('reads a manifest', () => {
    expect(parseManifest(manifest)).toEqual(manifest)
  })

  it('reads who answers for the server, and how they are reached', () => {
    const named = { ...manifest, operator: '見本市役所', operatorContact: '見本課 000-0000-0000' }
    expect(parseManifest(named)).toEqual(named)
  })

  it('reads which chunks are deferred', () => {
    const deferred = { ...manifest, chunks: [{ ...chunk, isDeferred: true }] }
    expect(parseManifest(deferred)).toEqual(deferred)
  })

  it('leaves out what it does not know', () => {
    expect(parseManifest({ ...manifest, signature: 'x', chunks: [{ ...chunk, language: 'ja' }] })).toEqual(manifest)
  })

  it.each([
    ['a text', 'html', ''],
    ['nothing', null, ''],
    ['a list', [], ''],
    ['a later format', { ...manifest, format: 2 }, 'format'],
    ['the edition 0', { ...manifest, edition: 0 }, 'edition'],
    ['an edition as text', { ...manifest, edition: '7' }, 'edition'],
    ['a broken edition', { ...manifest, edition: 1.5 }, 'edition'],
    ['a day instead of an instant', { ...manifest, publishedAt: '2026-04-01' }, 'publishedAt'],
    ['an instant that does not exist', { ...manifest, publishedAt: '2026-13-01T00:00:00.000Z' }, 'publishedAt'],
    ['no city', { ...manifest, city: undefined }, 'city'],
    ['a city without a code', { ...manifest, city: { name: '見本市' } }, 'city.code'],
    ['a city without a name', { ...manifest, city: { code: '000000', name: '' } }, 'city.name'],
    ['an operator without a name', { ...manifest, operator: '' }, 'operator'],
    ['a contact that is no text', { ...manifest, operatorContact: 3 }, 'operatorContact'],
    ['no chunks', { ...manifest, chunks: [] }, 'chunks'],
    ['a chunk that is none', { ...manifest, chunks: [chunk, 3] }, 'chunks[1]'],
    ['a name that climbs', { ...manifest, chunks: [{ ...chunk, name: '../outline' }] }, 'chunks[0].name'],
    ['a name given twice', { ...manifest, chunks: [chunk, chunk] }, 'chunks[1].name'],
    ['a short hash', { ...manifest, chunks: [{ ...chunk, hash: 'abab' }] }, 'chunks[0].hash'],
    ['an empty chunk', { ...manifest, chunks: [{ ...chunk, bytes: 0 }] }, 'chunks[0].bytes'],
    ['a chunk deferred by a word', { ...manifest, chunks: [{ ...chunk, isDeferred: 'yes' }] }, 'chunks[0].isDeferred'],
    ['a path on another origin', { ...manifest, chunks: [{ ...chunk, path: 'https://example.com/x.json' }] }, 'chunks[0].path'],
  ])('refuses %s', (_case, value, at) => {
    expect(parseManifest(value)).toEqual({ kind: 'manifest-problem', at })
  })
})
