import type { Instant } from '../../domain/delivery/instant.ts'
import type { Day } from '../../domain/plan/fiscalYear.ts'
import { dayOf } from '../../domain/sync/formatInstant.ts'

/** The day that samples are written for; their dates move with the day on which they are added. */
export const writtenFor: Day = '2026-01-01'

/** Moves days and instants from the day that samples are written for to another. */
export interface DateShift {
  readonly day: (day: Day) => Day
  readonly instant: (instant: Instant) => Instant
}

/** The shift to the day of an instant. Japan has no summer time: a day is always as long. */
export function shiftTo(now: Instant): DateShift {
  const distance = Date.parse(dayOf(now)) - Date.parse(writtenFor)
  const move = (time: number): Date => new Date(time + distance)
  return {
    day: day => move(Date.parse(day)).toISOString().slice(0, 10),
    instant: instant => move(Date.parse(instant)).toISOString(),
  }
}
