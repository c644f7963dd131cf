import { describe, expect, it } from 'vitest'
import { isRefreshDue } from '../../../src/domain/sync/isRefreshDue.ts'

const now = '2026-04-01T12:00:00.000Z'

describe('isRefreshDue', () => {
  it.each([
    ['a phone without any answer yet', undefined, true],
    ['15 minutes ago', '2026-04-01T11:45:00.000Z', true],
    ['a moment less than 15 minutes ago', '2026-04-01T11:45:00.001Z', false],
    ['this moment', now, false],
    ['a time in the future, left by a clock that was set back', '2026-04-02T00:00:00.000Z', true],
  ])('decides for %s', (_, lastAnsweredAt, isDue) => {
    expect(isRefreshDue(lastAnsweredAt, now)).toBe(isDue)
  })
})
