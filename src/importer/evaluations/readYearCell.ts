import type { FiscalYear } from '../../domain/plan/fiscalYear.ts'
import { formatFiscalYear, parseEraFiscalYear } from '../../domain/plan/fiscalYear.ts'
import type { RowFault } from './rowFault.ts'

/** Reads 年度: `2021`, `2021年度` or `令和3年度`, one of the plan's years. */
export function readYearCell(cell: string, years: readonly FiscalYear[], fault: RowFault): FiscalYear | null {
  if (cell === '') return fault('年度', '年度がありません。')
  const western = /^(\d{4})(?:年度)?$/.exec(cell.normalize('NFKC'))?.[1]
  const year = western === undefined ? parseEraFiscalYear(cell) : Number(western)
  if (year === undefined) return fault('年度', `「${cell}」は年度として読めません。2021、2021年度、令和3年度のように書いてください。`)
  if (years.includes(year)) return year
  return fault('年度', `「${cell}」は計画の期間(${years.map(formatFiscalYear).join('、')})にありません。`)
}
