import type { FiscalYear } from '../../../domain/plan/fiscalYear.ts'
import { eraFiscalYear, formatFiscalYear } from '../../../domain/plan/fiscalYear.ts'

/** A run of fiscal years: `令和3年度(2021年度)〜令和4年度(2022年度)`; `isShort` leaves the western years out. */
export function formatYears(years: readonly FiscalYear[], isShort = false): string {
  const format = isShort ? eraFiscalYear : formatFiscalYear
  const [first] = years
  const last = years.at(-1)
  if (first === undefined || last === undefined) return ''
  return first === last ? format(first) : `${format(first)}〜${format(last)}`
}
