import type { Day } from '../../plan/fiscalYear.ts'
import type { ExpressionValue } from './expression.ts'

const dayMilliseconds = 86_400_000
const numberShape = /^\s*-?(?:\d+(?:\.\d*)?|\.\d+)\s*$/
const dayShape = /^(\d{4}-\d{2}-\d{2})(?:T(.*))?$/
const timeShape = /^([01]\d|2[0-3]):([0-5]\d)$/

/** Whether a text is a day of the calendar, `2026-04-01`. */
export function isDay(text: string): text is Day {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const time = Date.parse(`${text}T00:00:00Z`)
  return Number.isFinite(time) && new Date(time).toISOString().startsWith(text)
}

/** Whether a text is a time of day, `00:00` to `23:59`. */
export function isTime(text: string): boolean {
  return timeShape.test(text)
}

/** A number as XPath writes it: without exponent; `NaN` where it is none. */
export function numberText(value: number): string {
  const text = String(value)
  if (!text.includes('e')) return text
  if (Math.abs(value) >= 1) return BigInt(value).toString()
  return value.toFixed(20).replace(/0+$/, '').replace(/\.$/, '')
}

/** A value as text. */
export function toText(value: ExpressionValue): string {
  return typeof value === 'number' ? numberText(value) : String(value)
}

/**
 * A value as number. A day counts the days since 1 January 1970 and an instant with its part of the day (as ODK does), a time of day is
 * its part of a day; true is 1. Blank and every other text is NaN.
 */
export function toNumber(value: ExpressionValue): number {
  if (typeof value !== 'string') return Number(value)
  if (numberShape.test(value)) return Number(value)
  const time = timeShape.exec(value)
  if (time) return (Number(time[1]) * 60 + Number(time[2])) / 1440
  const day = dayShape.exec(value)
  if (!day?.[1] || !isDay(day[1])) return NaN
  return Date.parse(day[2] === undefined ? `${day[1]}T00:00:00Z` : value) / dayMilliseconds
}

/** A value as truth: a number other than 0 and NaN, a text that is not empty. */
export function toTruth(value: ExpressionValue): boolean {
  return typeof value === 'number' ? value !== 0 && !Number.isNaN(value) : Boolean(value)
}

/** A value as day: the day of a date or instant, or the day that a number of days since 1970 means; `undefined` where it is neither. */
export function toDay(value: ExpressionValue): Day | undefined {
  if (typeof value === 'string' && isDay(value.slice(0, 10)) && dayShape.test(value)) return value.slice(0, 10)
  const days = Math.floor(toNumber(value))
  // Years from 1 to 9999: what four digits can say.
  if (!(days >= -719_162 && days <= 2_932_896)) return undefined
  return new Date(days * dayMilliseconds).toISOString().slice(0, 10)
}
