import { describe, expect, it } from 'vitest'
import { judgeManifest } from '../../../src/domain/sync/judgeManifest.ts'

const chunk = (name: string, digit: string) => ({ name, hash: digit.repeat(64), bytes: 1 })
const held = {
  edition: 5,
  publishedAt: '2026-04-01T00:00:00.000Z',
  city: { code: '000000', name: '見本市' },
  chunks: [chunk('outline', 'a'), chunk('overview', 'b')],
}
const changed = [chunk('outline', 'c'), chunk('overview', 'b')]

describe('judgeManifest', () => {
  it('takes any manifest on a phone that holds nothing', () => {
    expect(judgeManifest(undefined, held)).toBe('newer')
  })

  it.each([
    ['the same edition with the same chunks', {}, 'same'],
    ['the same chunks in another order', { chunks: held.chunks.toReversed() }, 'same'],
    ['a later edition', { edition: 6, chunks: changed }, 'newer'],
    ['a later edition that was published before, by a server whose clock was wrong', { edition: 6, publishedAt: '2020-01-01T00:00:00.000Z' }, 'newer'],
    ['an older edition', { edition: 4 }, 'older'],
    ['an older edition that claims a later time', { edition: 4, publishedAt: '2030-01-01T00:00:00.000Z' }, 'older'],
    ['the same edition with other chunks, published later', { chunks: changed, publishedAt: '2026-05-01T00:00:00.000Z' }, 'newer'],
    ['the same edition with other chunks at the same time', { chunks: changed }, 'older'],
    ['the same edition with a chunk less', { chunks: changed.slice(1) }, 'older'],
    ['another city', { edition: 6, city: { code: '000001', name: '別の市' } }, 'otherCity'],
  ] as const)('calls %s by its right name', (_, offered, verdict) => {
    expect(judgeManifest(held, { ...held, ...offered })).toBe(verdict)
  })

  it('knows a city that only changed its name', () => {
    expect(judgeManifest(held, { ...held, edition: 6, city: { code: '000000', name: '新見本市' } })).toBe('newer')
  })
})
