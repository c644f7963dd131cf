import type { FormText } from '../../domain/survey/surveyForm.ts'
import { cellText } from './cellText.ts'
import { readHeading, type Headings } from './headings.ts'
import type { Cell, Sheet, SheetFault } from './sheet.ts'

/** A row below the headings that is not empty. */
export interface TableRow {
  /** As Excel counts. */
  readonly row: number
  /** The text of a column in the default language, empty where there is none. */
  readonly text: (column: string) => string
  /** A column in all its languages; `undefined` where it is empty. */
  readonly texts: (column: string) => FormText | undefined
  /** The columns that are filled, by the names of {@link Headings} or, unknown ones, as they are written. */
  readonly filled: readonly string[]
}

/** A sheet as rows of named columns. */
export interface Table {
  readonly sheet: string
  readonly rows: readonly TableRow[]
  /** How the author wrote a column's heading. */
  readonly heading: (column: string) => string
  /** Those in which something is written. */
  readonly languages: readonly string[]
  readonly faults: readonly SheetFault[]
}

/** What a workbook may hold at most; more is no survey for a phone. */
export const tableLimits = { rows: 5000, columns: 100, cell: 10_000 } as const

interface Column { readonly place: number, readonly column: string, readonly language: string | undefined, readonly isFilled: boolean, readonly heading: string }

/** Columns whose text a date cell would falsify without anyone seeing it: Excel makes dates of `1-2` and `4月1日`. */
const wordColumns = new Set(['type', 'name', 'list_name', 'label', 'hint', 'required_message', 'constraint_message', 'relevant', 'constraint', 'calculation', 'choice_filter', 'form_title', 'form_id'])

/** Reads a sheet by the headings of its first row. */
export function readTable({ name: sheet, rows }: Sheet, headings: Headings, defaultLanguage: string): Table {
  const faults: SheetFault[] = []
  const columns = readColumns(sheet, rows, headings, defaultLanguage, faults)
  if (rows.length > tableLimits.rows) faults.push({ sheet, row: tableLimits.rows + 1, reason: `行が多すぎます。${tableLimits.rows}行までです。` })
  const read: TableRow[] = []
  rows.slice(0, tableLimits.rows).forEach((cells, index) => {
    if (index === 0) return
    const row = readRow(cells, index + 1, columns, defaultLanguage)
    if (row.filled.length === 0) return
    read.push(row)
    for (const column of columns) checkCell(cells[column.place], column, { sheet, row: index + 1 }, faults)
  })
  const languages = columns.flatMap(({ language, isFilled }) => isFilled ? language ?? [] : [])
  return { sheet, rows: read, heading: name => columns.find(({ column }) => column === name)?.heading ?? name, languages: [...new Set(languages)], faults }
}

function readColumns(sheet: string, rows: Sheet['rows'], headings: Headings, defaultLanguage: string, faults: SheetFault[]): readonly Column[] {
  const columns: Column[] = []
  const cells = rows[0] ?? []
  if (cells.length > tableLimits.columns) faults.push({ sheet, row: 1, reason: `列が多すぎます。${tableLimits.columns}列までです。` })
  cells.slice(0, tableLimits.columns).forEach((cell, place) => {
    const written = cellText(cell)
    const heading = readHeading(written, headings)
    if (heading.kind === 'ignored') return
    const isFilled = rows.some((row, index) => index > 0 && cellText(row[place]) !== '')
    if (heading.kind === 'uncoded') {
      if (isFilled) faults.push({ sheet, row: 1, column: written, reason: '言語のコードがありません。「label::English (en)」のように、かっこの中に書いてください。' })
      return
    }
    const column = heading.kind === 'known' ? heading.column : heading.name
    const language = heading.kind === 'known' && headings.translatable.includes(column) ? heading.language ?? defaultLanguage : undefined
    if (columns.some(other => other.column === column && other.language === language)) {
      faults.push({ sheet, row: 1, column: written, reason: '同じ列が二つあります。' })
    }
    columns.push({ place, column, language, isFilled, heading: written })
  })
  return columns
}

function readRow(cells: readonly Cell[], row: number, columns: readonly Column[], defaultLanguage: string): TableRow {
  const filled = columns.flatMap(({ place, column, language }) => {
    const text = cellText(cells[place])
    return text === '' ? [] : [{ column, language, text }]
  })
  return {
    row,
    text: name => filled.find(({ column, language }) => column === name && (language ?? defaultLanguage) === defaultLanguage)?.text ?? '',
    texts(name) {
      const texts: FormText = Object.fromEntries(filled.filter(({ column }) => column === name).map(({ language, text }) => [language ?? defaultLanguage, text]))
      return Object.keys(texts).length === 0 ? undefined : texts
    },
    filled: [...new Set(filled.map(({ column }) => column))],
  }
}

function checkCell(cell: Cell | undefined, { column, heading }: Column, at: { readonly sheet: string, readonly row: number }, faults: SheetFault[]): void {
  const text = cellText(cell)
  if (cell instanceof Date && wordColumns.has(column)) {
    faults.push({ ...at, column: heading, reason: `セルが日付(${text})になっています。Excelが自動で変えた場合は、セルの書式を「文字列」にして入力し直してください。` })
  }
  if (text.length > tableLimits.cell) faults.push({ ...at, column: heading, reason: `文字が多すぎます。${tableLimits.cell.toLocaleString('en')}文字までです。` })
  if (/^#(?:REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!)$/.test(text)) faults.push({ ...at, column: heading, reason: `セルがExcelのエラー(${text})になっています。` })
}
