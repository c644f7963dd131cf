import { describe, expect, it } from 'vitest'
import { formatBytes } from '../../../src/app/ui/formatBytes.ts'

describe('formatBytes', () => {
  it.each([
    [0, '0B'],
    [999, '999B'],
    [1_000, '約1KB'],
    [534_321, '約534KB'],
    [999_499, '約999KB'],
    [999_500, '約1MB'],
    [1_250_000, '約1.3MB'],
    [999_949_999, '約999.9MB'],
    [999_950_000, '約1GB'],
    [10_738_700_000, '約10.7GB'],
  ])('reads %i as %s', (bytes, text) => {
    expect(formatBytes(bytes)).toBe(text)
  })
})
