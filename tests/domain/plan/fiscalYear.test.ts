import { describe, expect, it } from 'vitest'
import { eraFiscalYear, formatFiscalYear, lastDayOf, parseEraFiscalYear } from '../../../src/domain/plan/fiscalYear.ts'

const pairs = [
  [2021, '令和3年度'],
  [2019, '令和元年度'],
  [2018, '平成30年度'],
  [1989, '平成元年度'],
  [1988, '昭和63年度'],
  [1926, '昭和元年度'],
] as const

describe('eraFiscalYear', () => {
  it.each(pairs)('writes %i as %s', (year, text) => {
    expect(eraFiscalYear(year)).toBe(text)
  })

  it('writes a year before its eras in western style', () => {
    expect(eraFiscalYear(1925)).toBe('1925年度')
  })
})

describe('parseEraFiscalYear', () => {
  it.each(pairs)('gives %i back for %s', (year, text) => {
    expect(parseEraFiscalYear(text)).toBe(year)
  })

  it.each(['令和３年度', ' 令和 3 年度 '])('reads %j', (text) => {
    expect(parseEraFiscalYear(text)).toBe(2021)
  })

  it.each(['', '3年度', '令和年度', '令和3年', '令和3年度末', '明治3年度', '2021年度'])('finds no fiscal year in %j', (text) => {
    expect(parseEraFiscalYear(text)).toBeUndefined()
  })
})

describe('formatFiscalYear', () => {
  it('shows both calendars', () => {
    expect(formatFiscalYear(2021)).toBe('令和3年度(2021年度)')
  })
})

describe('lastDayOf', () => {
  it('is 31 March of the year after', () => {
    expect(lastDayOf(2022)).toBe('2023-03-31')
  })
})
