import type { Day } from '../../domain/plan/fiscalYear.ts'
import type { RowFault } from './rowFault.ts'

/** Reads 公表日: `2022-09-30` or, as Excel writes it, `2022/9/30`. The day must exist; whether it is past is not judged. */
export function readDayCell(cell: string, fault: RowFault): Day | null {
  if (cell === '') return fault('公表日', '公表日がありません。')
  const match = /^(\d{4})(?:-(\d{2})-(\d{2})|\/(\d{1,2})\/(\d{1,2}))$/.exec(cell.normalize('NFKC'))
  const [, year = '', isoMonth, isoDay, month = isoMonth, day = isoDay] = match ?? []
  if (!match || month === undefined || day === undefined) return fault('公表日', `「${cell}」は日付として読めません。2022-09-30 または 2022/9/30 のように書いてください。`)
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isRealDay(written) ? written : fault('公表日', `「${cell}」という日はありません。`)
}

function isRealDay(day: Day): boolean {
  const time = Date.parse(`${day}T00:00:00.000Z`)
  return Number.isFinite(time) && new Date(time).toISOString().startsWith(day)
}
