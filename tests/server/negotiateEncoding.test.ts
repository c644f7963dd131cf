import { describe, expect, it } from 'vitest'
import { negotiateEncoding } from '../../src/server/negotiateEncoding.ts'

describe('negotiateEncoding', () => {
  it.each([
    [undefined, 'identity'],
    ['', 'identity'],
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip', 'gzip'],
    ['GZIP;q=0.5', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['br;q=0.1, gzip;q=0.9', 'br'],
    ['*', 'br'],
    ['*;q=0', 'identity'],
    ['br;q=0, *', 'gzip'],
    ['deflate', 'identity'],
    ['br;q=high', 'identity'],
  ])('answers %j with %s', (header, encoding) => {
    expect(negotiateEncoding(header, () => true)).toBe(encoding)
  })

  it('takes the next best of what is at hand', () => {
    expect(negotiateEncoding('br, gzip', encoding => encoding === 'gzip')).toBe('gzip')
    expect(negotiateEncoding('br, gzip', () => false)).toBe('identity')
  })
})
