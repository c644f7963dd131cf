import { describe, expect, it } from 'vitest'
import { versionOf } from '../../../src/domain/sync/planVersion.ts'

describe('versionOf', () => {
  it('remembers the manifest without its paths, and when the phone had it all', () => {
    const chunk = { name: 'outline', hash: 'a'.repeat(64), bytes: 3 }
    const manifest = {
      format: 1,
      edition: 2,
      publishedAt: '2026-04-01T00:00:00.000Z',
      city: { code: '000000', name: '見本市' },
      operator: '見本の会',
      operatorContact: '000-0000-0000',
      chunks: [{ ...chunk, path: '/data/outline.aaaaaaaaaaaaaaaa.json' }],
    } as const
    expect(versionOf(manifest, '2026-04-02T00:00:00.000Z')).toEqual({
      format: 1,
      edition: 2,
      publishedAt: '2026-04-01T00:00:00.000Z',
      city: { code: '000000', name: '見本市' },
      operator: '見本の会',
      operatorContact: '000-0000-0000',
      fetchedAt: '2026-04-02T00:00:00.000Z',
      chunks: [chunk],
    })
  })
})
