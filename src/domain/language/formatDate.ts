import type { Instant } from '../delivery/instant.ts'
import { eventTimeText, formatEventDay } from '../event/eventTimeText.ts'
import type { EventTime } from '../event/participationEvent.ts'
import { formatPublishedOn } from '../plan/formatPublishedOn.ts'
import type { Day } from '../plan/fiscalYear.ts'
import type { SourceDocument } from '../plan/sourceRef.ts'
import { dayOf, formatInstant } from '../sync/formatInstant.ts'
import type { Language } from './language.ts'
import { isJapanese, languageTags } from './languages.ts'
import { say } from './say.ts'

const formats = new Map<string, Intl.DateTimeFormat>()

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

/** A day with its weekday: `令和8年(2026年)8月4日(火)`, `Tuesday, August 4, 2026`. */
export function formatWeekday(language: Language, day: Day): string {
  if (isJapanese(language.code)) return formatEventDay(day)
  return dateFormat(language, { dateStyle: 'full' }).format(new Date(day))
}

/** A month: `令和8年(2026年)8月`, `August 2026`. `month` is `YYYY-MM`. */
export function formatMonth(language: Language, month: string): string {
  return formatDay(language, month)
}

/** The day of an instant in Asia/Tokyo. */
export function formatDayOf(language: Language, at: Instant): string {
  return formatDay(language, dayOf(at))
}

/** The day and the minute of an instant in Asia/Tokyo: `令和8年(2026年)4月1日 9:05`, `April 1, 2026 at 9:05 AM`. */
export function formatMoment(language: Language, at: Instant): string {
  if (isJapanese(language.code)) return formatInstant(at)
  return dateFormat(language, { dateStyle: 'long', timeStyle: 'short', timeZone: 'Asia/Tokyo' }).format(new Date(at))
}

/** 開催日時: when an event begins and ends, as far as the city says. */
export function formatEventTime(language: Language, time: EventTime): string {
  if (isJapanese(language.code)) return eventTimeText(time)
  const { startsOn, endsOn, startsAt, endsAt } = time
  const start = startsAt === undefined ? formatWeekday(language, startsOn) : say(language, 'format.dayAndTime', { day: formatWeekday(language, startsOn), time: startsAt })
  const end = startsOn === endsOn ? endsAt : endsAt === undefined ? formatWeekday(language, endsOn) : say(language, 'format.dayAndTime', { day: formatWeekday(language, endsOn), time: endsAt })
  return end === undefined ? start : say(language, 'format.fromTo', { from: start, to: end })
}

function dateFormat(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const tag = languageTags[language.code]
  const key = `${tag} ${JSON.stringify(options)}`
  const format = formats.get(key) ?? new Intl.DateTimeFormat(tag, { timeZone: 'UTC', calendar: 'gregory', ...options })
  formats.set(key, format)
  return format
}
