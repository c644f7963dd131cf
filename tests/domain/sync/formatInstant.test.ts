import { describe, expect, it } from 'vitest'
import { dayOf, formatDayOf, formatInstant } from '../../../src/domain/sync/formatInstant.ts'

describe('dayOf', () => {
  it('turns the day at midnight in Tokyo', () => {
    expect(dayOf('2026-03-31T14:59:59.999Z')).toBe('2026-03-31')
    expect(dayOf('2026-03-31T15:00:00.000Z')).toBe('2026-04-01')
  })
})

describe('formatDayOf', () => {
  it.each([
    ['2026-03-31T15:00:00.000Z', '令和8年(2026年)4月1日'],
    ['2019-05-01T00:00:00.000Z', '令和元年(2019年)5月1日'],
    ['2019-04-30T00:00:00.000Z', '平成31年(2019年)4月30日'],
  ])('writes %s in both calendars', (at, text) => {
    expect(formatDayOf(at)).toBe(text)
  })
})

describe('formatInstant', () => {
  it('adds the time in Tokyo', () => {
    expect(formatInstant('2026-04-01T00:05:00.000Z')).toBe('令和8年(2026年)4月1日 9:05')
    expect(formatInstant('2026-03-31T15:00:00.000Z')).toBe('令和8年(2026年)4月1日 0:00')
  })
})
