import type { Day } from '../../../domain/plan/fiscalYear.ts'

const weekdays = ['日', '月', '火', '水', '木', '金', '土'] as const

/** What is written of a day where there is little room. */
export interface DayParts {
  readonly year: number
  readonly month: number
  readonly date: number
  /** 日 to 土 */
  readonly weekday: typeof weekdays[number]
}

/** The parts of a day. */
export function dayParts(day: Day): DayParts {
  const at = new Date(`${day}T00:00:00.000Z`)
  return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, date: at.getUTCDate(), weekday: weekdays[at.getUTCDay()] ?? '日' }
}
