import type { Instant } from '../delivery/instant.ts'
import { formatPublishedOn } from '../plan/formatPublishedOn.ts'
import type { Day } from '../plan/fiscalYear.ts'
import type { SourceDocument } from '../plan/sourceRef.ts'
import { dayOf, formatInstant } from '../sync/formatInstant.ts'
import { dateFormat } from './dateFormat.ts'
import type { Language } from './language.ts'
import { isJapanese } from './languages.ts'

/**
 * A day as the language writes it: in Japanese in both calendars, `令和8年(2026年)4月1日`; `April 1, 2026`. As far as it is known: a month
 * (`2026-04`), a year, or what is no date, which stays as it is.
 */
export function formatDay(language: Language, day: NonNullable<SourceDocument['publishedOn']>): string {
  if (isJapanese(language.code)) return formatPublishedOn(day)
  const [, year, month, date] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(day) ?? []
  if (year === undefined) return day
  return dateFormat(language, { year: 'numeric', ...month === undefined ? {} : { month: 'long' }, ...date === undefined ? {} : { day: 'numeric' } })
    .format(new Date(`${year}-${month ?? '01'}-${date ?? '01'}T00:00:00Z`))
}

/** A day in the western calendar alone, where there is little room: `2026年4月1日`. */
export function formatShortDay(language: Language, day: Day): string {
  if (!isJapanese(language.code)) return formatDay(language, day)
  const [year, month, date] = day.split('-').map(Number)
  return `${year}年${month}月${date}日`
}

/** A month: `令和8年(2026年)8月`, `August 2026`. `month` is `YYYY-MM`. */
export function formatMonth(language: Language, month: string): string {
  return formatDay(language, month)
}

/** The day of an instant in Asia/Tokyo. */
export function formatDayOf(language: Language, at: Instant): string {
  return formatDay(language, dayOf(at))
}

/**
 * The day and the minute of an instant in Asia/Tokyo: `令和8年(2026年)4月1日 9:05`, `April 1, 2026 at 09:05`. Without a word before it
 * (`lúc` in Vietnamese): a sentence, a label or a period says its own.
 */
export function formatMoment(language: Language, at: Instant): string {
  if (isJapanese(language.code)) return formatInstant(at)
  const parts = dateFormat(language, { dateStyle: 'long', timeStyle: 'short', hourCycle: 'h23', timeZone: 'Asia/Tokyo' }).formatToParts(new Date(at))
  return parts.slice(parts[0]?.type === 'literal' ? 1 : 0).map(({ value }) => value).join('')
}
