import { extname } from 'node:path'
import { InputError, type InputFault } from '../InputError.ts'
import { normaliseHeading } from '../events/eventColumns.ts'
import { splitCell } from '../events/parseEventCells.ts'
import { readBook } from '../tables/readBook.ts'
import { readCsvTable, tableOf, type Table } from '../tables/readTable.ts'

/** One row of the city's responses, as written. */
export interface ResponseRow {
  readonly file: string
  readonly number: string
  readonly section: string
  readonly summary: string
  readonly count: string
  readonly category: string
  readonly response: string
  readonly before: string
  readonly after: string
  readonly receipts: readonly string[]
  /** Says what is wrong in this row. */
  readonly fault: (column: string, reason: string) => void
}

/** What the table of responses has to have. */
const neededColumns = ['意見の概要', '区分', '市の考え方']
const otherColumns = ['意見No', '該当箇所', '件数', '修正前', '修正後', '受付番号']

/** Reads the table of responses (CSV or .xlsx, the first sheet). Throws an {@link InputError}; faults of rows go to `faults`. */
export async function readResponseRows(file: string, bytes: Buffer, faults: InputFault[]): Promise<readonly ResponseRow[]> {
  const table = extname(file).toLowerCase() === '.xlsx' ? await readXlsxTable(file, bytes) : readCsvTable(file, bytes, normaliseHeading)
  if (table.kind === 'faults') throw new InputError(table.faults)
  const missing = neededColumns.filter(column => !table.headings.includes(column))
  const unknown = table.headings.filter(heading => heading !== '' && !neededColumns.includes(heading) && !otherColumns.includes(heading))
  if (missing.length + unknown.length > 0) {
    throw new InputError([
      ...missing.map(column => ({ file, row: 1, column, reason: 'この見出しがありません。' })),
      ...unknown.map(column => ({ file, row: 1, column, reason: '知らない見出しです。' })),
    ])
  }
  return table.rows.map(({ row, cell }) => ({
    file, number: cell('意見No'), section: cell('該当箇所'), summary: cell('意見の概要'), count: cell('件数') || '1', category: cell('区分'),
    response: cell('市の考え方'), before: cell('修正前'), after: cell('修正後'), receipts: cell('受付番号').split(/[\n,、]/).flatMap(splitCell),
    fault: (column, reason) => { faults.push({ file, row, column, reason }) },
  }))
}

async function readXlsxTable(file: string, bytes: Buffer): Promise<Table> {
  const [sheet] = await readBook(file, bytes)
  return tableOf(file, (sheet?.rows ?? []).map(row => row.map(cell => typeof cell === 'string' || typeof cell === 'number' ? String(cell) : '')), normaliseHeading)
}
