import type { Day } from '../plan/fiscalYear.ts'
import { dateFormat } from './dateFormat.ts'
import type { Language } from './language.ts'

/** What is written of a day where there is little room, as the language writes each part. */
export interface DayParts {
  /** `2026年`, `2026` */
  readonly year: string
  /** `8月`, `Aug` */
  readonly month: string
  /** `4` */
  readonly date: string
  /** What the language writes after the number: `日`; empty where it writes nothing. */
  readonly afterDate: string
  /** `火`, `Tue` */
  readonly weekday: string
}

/** The parts of a day, in the western calendar. */
export function dayParts(language: Language, day: Day): DayParts {
  const at = new Date(day)
  const part = (options: Intl.DateTimeFormatOptions) => dateFormat(language, options).format(at)
  const date = dateFormat(language, { day: 'numeric' }).formatToParts(at)
  const number = date.findIndex(({ type }) => type === 'day')
  return {
    year: part({ year: 'numeric' }),
    month: part({ month: 'short' }),
    date: date[number]?.value ?? '',
    afterDate: date.slice(number + 1).map(({ value }) => value).join(''),
    weekday: part({ weekday: 'short' }),
  }
}

/** A month as the head of its calendar: `2026年6月`, `June 2026`. `month` is `YYYY-MM`. */
export function formatCalendarMonth(language: Language, month: string): string {
  return dateFormat(language, { year: 'numeric', month: 'long' }).format(new Date(`${month}-01`))
}

/** The days of the week from Sunday on, short: `日`, `Sun`. */
export function weekdayNames(language: Language): readonly string[] {
  // A week that begins on a Sunday.
  return Array.from({ length: 7 }, (_, index) => dayParts(language, `2026-02-0${index + 1}`).weekday)
}
