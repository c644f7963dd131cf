import { eraFiscalYear, formatFiscalYear, type FiscalYear } from '../plan/fiscalYear.ts'
import type { Language } from './language.ts'
import { isJapanese } from './languages.ts'
import { say } from './say.ts'

/**
 * 年度: a fiscal year in both calendars, `令和3年度(2021年度)`, `FY2021 (Reiwa 3)`. It begins on 1 April; 2019 is the first of 令和. Years
 * before 令和 are written in western style in other languages than Japanese.
 */
export function formatYear(language: Language, year: FiscalYear): string {
  if (isJapanese(language.code)) return formatFiscalYear(year)
  if (year < 2019) return say(language, 'format.fiscalYear', { year: String(year) })
  return say(language, 'format.fiscalYearInEra', { year: String(year), count: String(year - 2018) })
}

/** 年度 where it stands beside others: `令和3年度`, `FY2021`. */
export function formatShortYear(language: Language, year: FiscalYear): string {
  if (isJapanese(language.code)) return eraFiscalYear(year)
  return say(language, 'format.fiscalYear', { year: String(year) })
}

/** A run of fiscal years: `令和3年度(2021年度)〜令和4年度(2022年度)`; `isShort` leaves one of the two calendars out. */
export function formatYears(language: Language, years: readonly FiscalYear[], isShort = false): string {
  const format = isShort ? formatShortYear : formatYear
  const [first] = years
  const last = years.at(-1)
  if (first === undefined || last === undefined) return ''
  return first === last ? format(language, first) : say(language, 'format.years', { first: format(language, first), last: format(language, last) })
}
