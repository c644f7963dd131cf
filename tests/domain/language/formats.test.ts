import { describe, expect, it } from 'vitest'
import { formatDay, formatDayOf, formatMoment, formatMonth, formatShortDay } from '../../../src/domain/language/formatDate.ts'
import { formatEventTime, formatWeekday } from '../../../src/domain/language/formatEventTime.ts'
import { formatAmount, formatPlainAmount } from '../../../src/domain/language/formatMoney.ts'
import { formatShortYear, formatYear } from '../../../src/domain/language/formatYear.ts'
import { japanese } from '../../../src/domain/language/japanese.ts'
import type { Language } from '../../../src/domain/language/language.ts'

const english: Language = {
  code: 'en',
  messages: {
    'format.yen': '{amount} yen',
    'format.yenOfMillions': '{amount} yen',
    'format.fiscalYear': 'FY{year}',
    'format.fiscalYearInEra': 'FY{year} (Reiwa {count})',
    'format.dayAndTime': '{day}, {time}',
    'format.fromTo': '{from} to {to}',
  },
}

describe('dates', () => {
  it('are written in both calendars in Japanese, and as the language writes them elsewhere', () => {
    expect(formatDay(japanese, '2026-04-01')).toBe('令和8年(2026年)4月1日')
    expect(formatDay(english, '2026-04-01')).toBe('April 1, 2026')
    expect(formatShortDay(japanese, '2026-04-01')).toBe('2026年4月1日')
    expect(formatShortDay(english, '2026-04-01')).toBe('April 1, 2026')
    expect(formatMonth(english, '2026-04')).toBe('April 2026')
    expect(formatDay(english, '2026')).toBe('2026')
    expect(formatDay(english, 'spring')).toBe('spring')
    expect(formatWeekday(japanese, '2026-08-04')).toBe('令和8年(2026年)8月4日(火)')
    expect(formatWeekday(english, '2026-08-04')).toBe('Tuesday, August 4, 2026')
  })

  it('are days and minutes of Japan, wherever the phone is', () => {
    expect(formatDayOf(english, '2026-03-31T15:30:00.000Z')).toBe('April 1, 2026')
    expect(formatMoment(english, '2026-03-31T15:30:00.000Z')).toBe('April 1, 2026 at 00:30')
    expect(formatMoment(japanese, '2026-03-31T15:30:00.000Z')).toBe('令和8年(2026年)4月1日 0:30')
    expect(formatMoment({ code: 'vi', messages: {} }, '2026-03-31T15:30:00.000Z')).toMatch(/^00:30 1 tháng 4/)
  })

  it('tell from when to when an event takes place', () => {
    const hours = { startsOn: '2026-08-04', endsOn: '2026-08-04', startsAt: '10:00', endsAt: '12:00' }
    expect(formatEventTime(japanese, hours)).toBe('令和8年(2026年)8月4日(火) 10:00から12:00まで')
    expect(formatEventTime(english, hours)).toBe('Tuesday, August 4, 2026, 10:00 to 12:00')
    expect(formatEventTime(english, { startsOn: '2026-08-04', endsOn: '2026-08-05' })).toBe('Tuesday, August 4, 2026 to Wednesday, August 5, 2026')
    expect(formatEventTime(english, { startsOn: '2026-08-04', endsOn: '2026-08-04' })).toBe('Tuesday, August 4, 2026')
  })
})

describe('formatYear', () => {
  it('tells the era in which a fiscal year began', () => {
    expect(formatYear(japanese, 2019)).toBe('令和元年度(2019年度)')
    expect(formatYear(english, 2019)).toBe('FY2019 (Reiwa 1)')
    expect(formatYear(english, 2021)).toBe('FY2021 (Reiwa 3)')
    expect(formatYear(english, 2018)).toBe('FY2018')
  })
})

describe('formatShortYear', () => {
  it('leaves one of the two calendars out', () => {
    expect(formatShortYear(japanese, 2021)).toBe('令和3年度')
    expect(formatShortYear(english, 2021)).toBe('FY2021')
  })
})

describe('amounts', () => {
  it('are printed in thousand yen in Japanese, in yen elsewhere', () => {
    expect(formatAmount(japanese, 46_452)).toBe('46,452千円')
    expect(formatAmount(english, 46_452)).toBe('46,452,000 yen')
  })

  it('have a plain reading', () => {
    expect(formatPlainAmount(japanese, 1_234_567)).toBe('約12.3億円')
    expect(formatPlainAmount(english, 1_234_567)).toBe('1.23 billion yen')
  })

  it('are of yen in Spanish once they are read as millions', () => {
    const spanish: Language = { code: 'es', messages: { 'format.yen': '{amount} yenes', 'format.yenOfMillions': '{amount} de yenes' } }
    expect(formatPlainAmount(spanish, 999)).toBe('999 mil yenes')
    expect(formatPlainAmount(spanish, 17_914)).toBe('17,9 millones de yenes')
  })
})
