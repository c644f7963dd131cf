import { CsvError, parse } from 'csv-parse/sync'
import { decodeCsv } from '../../operator/decodeCsv.ts'
import type { InputFault } from '../InputError.ts'

/** A row of a table below its headings. */
export interface TableRow {
  /** As a spreadsheet counts: the first below the headings is 2. */
  readonly row: number
  /** The cell below a heading; an empty text where there is none. */
  readonly cell: (heading: string) => string
}

/** A table with its headings in the first row. */
export type Table =
  | { readonly kind: 'table', readonly headings: readonly string[], readonly rows: readonly TableRow[] }
  | { readonly kind: 'faults', readonly faults: readonly InputFault[] }

/** Reads a CSV file (UTF-8 or CP932, any line ends). `normalise` gives headings their one form. Blank rows are passed over. */
export function readCsvTable(file: string, bytes: Uint8Array, normalise: (heading: string) => string): Table {
  const decoded = decodeCsv(bytes)
  if (decoded.kind === 'refused') return { kind: 'faults', faults: [{ file, reason: decoded.reason }] }
  try {
    return tableOf(file, parse(decoded.text, { relax_column_count: true, record_delimiter: '\n' }), normalise)
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const sound = typeof error['records'] === 'number' ? error['records'] : 0
    return { kind: 'faults', faults: [{ file, row: sound + 1, reason: '引用符(")が閉じていないか、セルの途中にあります。' }] }
  }
}

/** A table out of rows of cells, the first of which holds the headings. */
export function tableOf(file: string, records: readonly (readonly string[])[], normalise: (heading: string) => string): Table {
  const headings = (records[0] ?? []).map(normalise)
  const filled = headings.filter(heading => heading !== '')
  const faults: InputFault[] = [...new Set(filled.filter((heading, index) => filled.indexOf(heading) !== index))]
    .map(heading => ({ file, row: 1, column: heading, reason: '同じ見出しが二つあります。' }))
  const rows: TableRow[] = []
  records.slice(1).forEach((cells, index) => {
    const row = index + 2
    if (cells.every(cell => cell.trim() === '')) return
    if (cells.slice(headings.length).some(cell => cell.trim() !== '')) faults.push({ file, row, reason: `欄が${cells.length}個あります。見出しは${headings.length}個です。` })
    rows.push({ row, cell: heading => cells[headings.indexOf(heading)]?.trim() ?? '' })
  })
  return faults.length > 0 ? { kind: 'faults', faults } : { kind: 'table', headings, rows }
}
