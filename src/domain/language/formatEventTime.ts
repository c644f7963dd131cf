import { eventTimeText, formatEventDay } from '../event/eventTimeText.ts'
import type { EventTime } from '../event/participationEvent.ts'
import type { Day } from '../plan/fiscalYear.ts'
import { dateFormat } from './dateFormat.ts'
import type { Language } from './language.ts'
import { isJapanese } from './languages.ts'
import { say } from './say.ts'

/** A day with its weekday: `令和8年(2026年)8月4日(火)`, `Tuesday, August 4, 2026`. */
export function formatWeekday(language: Language, day: Day): string {
  if (isJapanese(language.code)) return formatEventDay(day)
  return dateFormat(language, { dateStyle: 'full' }).format(new Date(day))
}

/** 開催日時: when an event begins and ends, as far as the city says. */
export function formatEventTime(language: Language, time: EventTime): string {
  if (isJapanese(language.code)) return eventTimeText(time)
  const { startsOn, endsOn, startsAt, endsAt } = time
  const start = startsAt === undefined ? formatWeekday(language, startsOn) : say(language, 'format.dayAndTime', { day: formatWeekday(language, startsOn), time: startsAt })
  const end = startsOn === endsOn ? endsAt : endsAt === undefined ? formatWeekday(language, endsOn) : say(language, 'format.dayAndTime', { day: formatWeekday(language, endsOn), time: endsAt })
  return end === undefined ? start : say(language, 'format.fromTo', { from: start, to: end })
}
