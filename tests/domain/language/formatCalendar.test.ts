import { describe, expect, it } from 'vitest'
import { dayParts, formatCalendarMonth, weekdayNames } from '../../../src/domain/language/formatCalendar.ts'
import { formatClock } from '../../../src/domain/language/formatClock.ts'
import { japanese } from '../../../src/domain/language/japanese.ts'
import type { Language } from '../../../src/domain/language/language.ts'

const english: Language = { code: 'en', messages: {} }

describe('dayParts', () => {
  it('gives the parts as Japanese writes them', () => {
    expect(dayParts(japanese, '2026-08-04')).toEqual({ year: '2026年', month: '8月', date: '4', afterDate: '日', weekday: '火' })
  })

  it('gives the parts as English writes them', () => {
    expect(dayParts(english, '2026-08-04')).toEqual({ year: '2026', month: 'Aug', date: '4', afterDate: '', weekday: 'Tue' })
  })
})

describe('formatCalendarMonth', () => {
  it('writes the western year and the month', () => {
    expect([japanese, english].map(language => formatCalendarMonth(language, '2026-06'))).toEqual(['2026年6月', 'June 2026'])
  })
})

describe('weekdayNames', () => {
  it('begins on Sunday', () => {
    expect(weekdayNames(japanese).join('')).toBe('日月火水木金土')
    expect(weekdayNames(english)[0]).toBe('Sun')
  })
})

describe('formatClock', () => {
  it('tells the minute in Japan', () => {
    expect(formatClock(japanese, '2026-06-05T01:05:00.000Z')).toBe('10:05')
    expect(formatClock(english, '2026-06-05T01:05:00.000Z')).toBe('10:05')
  })
})
