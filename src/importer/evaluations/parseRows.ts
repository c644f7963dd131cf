import { CsvError, parse } from 'csv-parse/sync'
import type { EvaluationCells, EvaluationColumn } from './evaluationColumns.ts'
import { evaluationColumns, isEvaluationColumn } from './evaluationColumns.ts'
import type { EvaluationProblem } from './evaluationProblem.ts'

/** A row of an evaluation's CSV. */
export interface EvaluationRow {
  /** As a spreadsheet counts: the first below the headings is 2. */
  readonly row: number
  readonly cells: EvaluationCells
}

/** What a CSV holds. Rows whose cells are all blank are passed over. */
export interface ParsedRows {
  readonly rows: readonly EvaluationRow[]
  readonly problems: readonly EvaluationProblem[]
}

/**
 * Cuts a CSV into rows. Faults of the headings end the file; a quotation mark that is out of place ends it at its row:
 * what follows could not be told apart.
 */
export function parseRows(file: string, text: string): ParsedRows {
  const { records, brokenRow } = readRecords(text)
  const problems: EvaluationProblem[] = []
  if (brokenRow !== undefined) problems.push({ file, row: brokenRow, reason: '引用符(")が閉じていないか、セルの途中にあります。この行から後は調べていません。' })
  if (brokenRow === 1) return { rows: [], problems }
  const headings = records[0] ?? []
  const faults = checkHeadings(headings).map(reason => ({ file, row: 1, reason }))
  if (faults.length > 0) return { rows: [], problems: [...faults, ...problems] }
  const rows: EvaluationRow[] = []
  records.slice(1).forEach((cells, index) => {
    const row = index + 2
    if (cells.every(cell => cell === '')) return
    const hasSurplus = cells.slice(headings.length).some(cell => cell !== '')
    if (cells.length < headings.length || hasSurplus) {
      problems.push({ file, row, reason: `欄が${cells.length}個あります。見出しは${headings.length}個です。` })
      return
    }
    rows.push({ row, cells: cellsOf(headings, cells) })
  })
  return { rows, problems }
}

/** All records, or those above the row whose quoting is broken. */
function readRecords(text: string): { readonly records: readonly string[][], readonly brokenRow?: number } {
  const read = (limit: { readonly to?: number }) =>
    parse(text, { relax_column_count: true, record_delimiter: '\n', ...limit }).map(record => record.map(cell => cell.trim()))
  try {
    return { records: read({}) }
  } catch (error) {
    if (!(error instanceof CsvError) || typeof error['records'] !== 'number') throw error
    const sound = error['records']
    return { records: sound === 0 ? [] : read({ to: sound }), brokenRow: sound + 1 }
  }
}

function checkHeadings(headings: readonly string[]): string[] {
  const filled = headings.filter(heading => heading !== '')
  const missing = evaluationColumns.filter(column => !filled.includes(column))
  const unknown = filled.filter(heading => !isEvaluationColumn(heading))
  const doubled = evaluationColumns.filter(column => filled.indexOf(column) !== filled.lastIndexOf(column))
  const list = (names: readonly string[]) => names.map(name => `「${name}」`).join('')
  return [
    ...(missing.length > 0 ? [`見出しに${list(missing)}がありません。`] : []),
    ...(unknown.length > 0 ? [`知らない見出し${list(unknown)}があります。`] : []),
    ...(doubled.length > 0 ? [`見出し${list(doubled)}が重なっています。`] : []),
  ]
}

function cellsOf(headings: readonly string[], cells: readonly string[]): EvaluationCells {
  const cell = (column: EvaluationColumn) => cells[headings.indexOf(column)] ?? ''
  return {
    事業番号: cell('事業番号'), 計画表: cell('計画表'), 指標番号: cell('指標番号'), 年度: cell('年度'), 実績値: cell('実績値'),
    単位: cell('単位'), 評価: cell('評価'), コメント: cell('コメント'), 公表日: cell('公表日'), 出典: cell('出典'),
  }
}
