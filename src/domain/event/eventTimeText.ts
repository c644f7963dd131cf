import { formatPublishedOn } from '../plan/formatPublishedOn.ts'
import type { Day } from '../plan/fiscalYear.ts'
import type { EventTime } from './participationEvent.ts'

const weekdays = '日月火水木金土'

/** A day in both calendars with its weekday: `令和8年(2026年)8月4日(火)`. */
export function formatEventDay(day: Day): string {
  return `${formatPublishedOn(day)}(${weekdays.charAt(new Date(day).getUTCDay())})`
}

/** 開催日時 in words: `令和8年(2026年)8月4日(火) 10:00から12:00まで`, without the note. */
export function eventTimeText({ startsOn, endsOn, startsAt, endsAt }: EventTime): string {
  const start = startsAt === undefined ? formatEventDay(startsOn) : `${formatEventDay(startsOn)} ${clock(startsAt)}`
  if (startsOn !== endsOn) return `${start}から${formatEventDay(endsOn)}${endsAt === undefined ? '' : ` ${clock(endsAt)}`}まで`
  if (startsAt === undefined) return endsAt === undefined ? start : `${start} ${clock(endsAt)}まで`
  return endsAt === undefined ? `${start}から` : `${start}から${clock(endsAt)}まで`
}

/** `09:30` as it is said: `9:30`. */
function clock(time: string): string {
  return time.replace(/^0(?=\d:)/, '')
}
