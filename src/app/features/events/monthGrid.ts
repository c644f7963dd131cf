import type { ParticipationEvent } from '../../../domain/event/participationEvent.ts'
import type { Day } from '../../../domain/plan/fiscalYear.ts'

/** A calendar month as `YYYY-MM`. */
export type Month = string

/** One square of a month's calendar; before the first and after the last day it has no day. */
export interface MonthCell {
  readonly day?: Day
  readonly date: number
  /** What takes place on that day, by its start. */
  readonly events: readonly ParticipationEvent[]
}

/** The month of a day. */
export function monthOf(day: Day): Month {
  return day.slice(0, 7)
}

/** The weeks of a month from Sunday to Saturday. What lasts several days stands on each of them. */
export function monthGrid(month: Month, events: readonly ParticipationEvent[]): readonly (readonly MonthCell[])[] {
  const first = new Date(`${month}-01T00:00:00.000Z`)
  const days = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate()
  const before = first.getUTCDay()
  const squares = Math.ceil((before + days) / 7) * 7
  const cells = Array.from({ length: squares }, (_, index): MonthCell => {
    const date = index - before + 1
    if (date < 1 || date > days) return { date, events: [] }
    const day = `${month}-${String(date).padStart(2, '0')}`
    return { day, date, events: events.filter(({ time }) => time.startsOn <= day && day <= time.endsOn) }
  })
  return Array.from({ length: squares / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7))
}

/** Every month in which something takes place, and the one that is now, in their order. */
export function monthsOf(events: readonly ParticipationEvent[], today: Day): readonly Month[] {
  const months = new Set([monthOf(today)])
  for (const { time } of events) {
    for (let month = monthOf(time.startsOn); month <= monthOf(time.endsOn); month = monthAfter(month)) months.add(month)
  }
  return [...months].sort()
}

function monthAfter(month: Month): Month {
  const [year = 0, number = 1] = month.split('-').map(Number)
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`
}
