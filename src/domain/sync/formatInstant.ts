import type { Instant } from '../delivery/instant.ts'
import { eraYear } from '../plan/eraYear.ts'
import type { Day } from '../plan/fiscalYear.ts'

/**
 * Japan's clocks are nine hours ahead of UTC all the year. Days and times are needed for every start of the app, and so are told without
 * `Intl`, whose formats are slow to make.
 */
const aheadOfUtc = 9 * 60 * 60_000

/** An instant as Japan's clocks show it, `YYYY-MM-DDTHH:mm…`. */
const inJapan = (at: Instant): string => new Date(Date.parse(at) + aheadOfUtc).toISOString()

/** The day of an instant in Asia/Tokyo. */
export function dayOf(at: Instant): Day {
  return inJapan(at).slice(0, 10)
}

/** The day of an instant in both calendars and in Asia/Tokyo: `令和8年(2026年)4月1日`. */
export function formatDayOf(at: Instant): string {
  const [year, month, day] = dayOf(at).split('-').map(Number)
  return `${eraYear(dayOf(at))}(${year}年)${month}月${day}日`
}

/** The day and the minute of an instant in Asia/Tokyo: `令和8年(2026年)4月1日 9:05`. */
export function formatInstant(at: Instant): string {
  const [hour, minute] = inJapan(at).slice(11, 16).split(':')
  return `${formatDayOf(at)} ${Number(hour)}:${minute}`
}
