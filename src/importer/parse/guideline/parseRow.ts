import type { InitiativeRow } from '../../../domain/plan/guideline.ts'
import type { SourceNote } from '../../../domain/plan/sourceNote.ts'
import { SourceError } from '../sourceError.ts'
import type { SourceText } from '../sourceText.ts'
import type { CellsLine } from './guidelineLine.ts'
import { guidelineRules } from './guidelineRules.ts'
import { lineRef } from './lineRef.ts'
import { matchCategory } from './matchCategory.ts'
import type { Legend } from './matchCategory.ts'
import { parseRecords } from './parseRecords.ts'
import type { TableHead } from './tableHead.ts'
import { fixedColumns } from './tableHead.ts'

/** One row as written: the first two cells belong to its initiative, and are empty where it continues one. */
export interface ReadRow {
  readonly line: number
  readonly name: string
  readonly text: string
  readonly row: InitiativeRow
  readonly notes: readonly SourceNote[]
}

/** Reads one row of a table: its cells are as many as the head's, and none has white space around it. */
export function parseRow(source: SourceText, head: TableHead, legend: Legend, { number, cells }: CellsLine): ReadRow {
  if (cells.length !== head.cells.length) {
    throw new SourceError(source.file, number, `欄の数が表の見出しと違います(見出しは ${head.cells.length}、この行は ${cells.length})。`)
  }
  const padded = cells.findIndex(cell => cell !== cell.trim())
  if (padded >= 0) throw new SourceError(source.file, number, `${padded + 1}列目の前後に空白があります。`)

  const [name = '', text = '', mark = '', approach = ''] = cells
  const { category, notes } = matchCategory(source, legend, number, mark, approach)
  const at = lineRef(source, number)
  const years = head.years.map((column, index) => ({
    ...column,
    ...parseRecords(source, number, cells[fixedColumns.length + index] ?? ''),
  }))
  const tag = years.find(column => column.tag !== null)?.tag ?? null
  return {
    line: number,
    name,
    text,
    row: {
      category: category.mark,
      approach: category.description,
      records: years.flatMap(({ year, status, records }) => records.map(record => ({ year, status, ...record, source: at }))),
      source: at,
    },
    notes: tag === null ? notes : [...notes, { kind: 'repair', rule: guidelineRules.listMarkup.id, at, before: tag, after: '' }],
  }
}
