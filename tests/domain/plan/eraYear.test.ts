import { describe, expect, it } from 'vitest'
import { eraYear } from '../../../src/domain/plan/eraYear.ts'

describe('eraYear', () => {
  it.each([
    ['2019-05-01', '令和元年'],
    ['2019-04-30', '平成31年'],
    ['1989-01-08', '平成元年'],
    ['1989-01-07', '昭和64年'],
    ['1926-12-25', '昭和元年'],
    ['1926-12-24', '大正15年'],
    ['1912-07-30', '大正元年'],
    ['1911-04-01', '1911年'],
  ])('writes %s as %s', (day, text) => {
    expect(eraYear(day)).toBe(text)
  })

  it('says what the calendar of Intl says, for every day since 昭和', () => {
    const calendar = new Intl.DateTimeFormat('ja-JP-u-ca-japanese', { timeZone: 'UTC', era: 'long', year: 'numeric' })
    const differing: string[] = []
    for (let at = Date.UTC(1926, 11, 25); at < Date.UTC(2060, 0, 1); at += 86_400_000) {
      const day = new Date(at).toISOString().slice(0, 10)
      if (eraYear(day) !== calendar.format(at)) differing.push(day)
    }
    expect(differing).toEqual([])
  })
})
