import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { backoffMs, longestWait, parseRetryAfter } from '../../../src/domain/submission/backoff.ts'

const random = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })

describe('backoffMs', () => {
  it('lies between a second and an hour, however often it was tried', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 10_000 }), random, fc.option(fc.nat(1e12), { nil: undefined }), (attempts, chance, retryAfterMs) => {
      const wait = backoffMs({ attempts, random: chance, retryAfterMs })
      expect(wait).toBeGreaterThanOrEqual(1_000)
      expect(wait).toBeLessThanOrEqual(longestWait)
    }))
  })

  it('is never shorter than the server asks, up to an hour', () => {
    fc.assert(fc.property(random, fc.nat(longestWait), (chance, retryAfterMs) => {
      expect(backoffMs({ attempts: 1, random: chance, retryAfterMs })).toBeGreaterThanOrEqual(retryAfterMs)
    }))
  })

  it('spreads wider with every attempt', () => {
    expect([1, 2, 3, 4].map(attempts => backoffMs({ attempts, random: 0.5 }))).toEqual([5_000, 9_000, 17_000, 33_000])
  })
})

describe('parseRetryAfter', () => {
  it.each([['120', 120_000], ['Mon, 01 Jun 2026 00:01:00 GMT', 60_000], ['Mon, 01 Jun 2020 00:00:00 GMT', 0], ['soon', undefined], ['', undefined], [null, undefined]])('reads %j', (text, wait) => {
    expect(parseRetryAfter(text, Date.parse('2026-06-01T00:00:00.000Z'))).toBe(wait)
  })
})
