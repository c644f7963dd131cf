import { eraYear } from './eraYear.ts'
import type { SourceDocument } from './sourceRef.ts'

/**
 * 資料の日付: the date of a document as far as it is known, in both calendars: `令和3年(2021年)3月31日`, `令和3年(2021年)3月`.
 * A month takes the era of its first day. A year alone may lie in two eras and stays western, `2021年`; what is no date
 * stays as it is.
 */
export function formatPublishedOn(publishedOn: NonNullable<SourceDocument['publishedOn']>): string {
  const [, year, month, day] = /^(\d{4})(?:-(0[1-9]|1[0-2]))?(?:-(0[1-9]|[12]\d|3[01]))?$/.exec(publishedOn) ?? []
  if (year === undefined) return publishedOn
  if (month === undefined) return day === undefined ? `${year}年` : publishedOn
  const inBoth = `${eraYear(`${year}-${month}-${day ?? '01'}`)}(${year}年)${Number(month)}月`
  return day === undefined ? inBoth : `${inBoth}${Number(day)}日`
}
