import type { FormItem, SatisfactionPair } from '../../domain/survey/surveyForm.ts'
import { compileItem } from './compileItem.ts'
import { readPairs } from './readPairs.ts'
import { readRowType } from './questionType.ts'
import { surveyHeadings } from './headings.ts'
import { readTable } from './readTable.ts'
import type { Sheet, SheetFault } from './sheet.ts'

/** What the sheet survey says. */
export interface SurveyRows {
  readonly items: readonly FormItem[]
  /** The row of each item, in the order of `placedItems`. */
  readonly rows: readonly number[]
  readonly pairs: readonly SatisfactionPair[]
  readonly languages: readonly string[]
  /** How the author wrote a column's heading. */
  readonly heading: (column: string) => string
  readonly faults: readonly SheetFault[]
  readonly notes: readonly SheetFault[]
}

interface OpenGroup { readonly row: number, readonly items: FormItem[], readonly close: (items: readonly FormItem[]) => void }

/** Reads the sheet survey: its rows as items, and `begin group` to `end group` as groups. */
export function readSurveyRows(sheet: Sheet, defaultLanguage: string): SurveyRows {
  const table = readTable(sheet, surveyHeadings, defaultLanguage)
  const faults: SheetFault[] = [...table.faults]
  const notes: SheetFault[] = []
  const rows: number[] = []
  const items: FormItem[] = []
  const open: OpenGroup[] = []
  for (const row of table.rows) {
    const type = readRowType(row.text('type'))
    const at = { sheet: sheet.name, row: row.row }
    const target = open.at(-1)?.items ?? items
    const closeGroup = (): void => {
      const group = open.pop()
      if (group) group.close(group.items)
      else faults.push({ ...at, column: table.heading('type'), reason: 'これに対応する begin group がありません。' })
    }
    if (type.kind === 'end') {
      closeGroup()
      continue
    }
    const compiled = compileItem(row, type)
    faults.push(...compiled.faults.map(({ column, reason }) => ({ ...at, column: table.heading(column), reason })))
    notes.push(...compiled.notes.map(({ column, reason }) => ({ ...at, column: table.heading(column), reason })))
    rows.push(row.row)
    const { item } = compiled
    if (item.type !== 'group') {
      target.push(item)
      continue
    }
    const place = target.push(item) - 1
    open.push({ row: row.row, items: [], close: inner => target.splice(place, 1, { ...item, items: inner }) })
  }
  for (const group of open.reverse()) {
    faults.push({ sheet: sheet.name, row: group.row, column: table.heading('type'), reason: 'この begin group に対応する end group がありません。' })
    group.close(group.items)
  }
  const { pairs, faults: pairFaults } = readPairs(table)
  return { items, rows, pairs, languages: table.languages, heading: table.heading, faults: [...faults, ...pairFaults], notes }
}
