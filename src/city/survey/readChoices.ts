import type { Choice } from '../../domain/survey/surveyForm.ts'
import { nameText } from './cellText.ts'
import { choicesHeadings } from './headings.ts'
import { readTable, type TableRow } from './readTable.ts'
import type { Sheet, SheetFault } from './sheet.ts'

/** A list of choices with the rows in which they stand. */
export interface ChoiceList {
  readonly choices: readonly Choice[]
  readonly rows: readonly number[]
}

/** What the sheet choices says. */
export interface Choices {
  readonly lists: ReadonlyMap<string, ChoiceList>
  readonly languages: readonly string[]
  /** How the sheet itself heads a column. */
  readonly heading: (column: 'name' | 'label') => string
  readonly faults: readonly SheetFault[]
}

const columnShape = /^[A-Za-z_][A-Za-z0-9_.-]*$/

/** Reads the sheet choices. Columns beyond list, name and label are kept for `choice_filter`. */
export function readChoices(sheet: Sheet, defaultLanguage: string): Choices {
  const table = readTable(sheet, choicesHeadings, defaultLanguage)
  const faults: SheetFault[] = [...table.faults]
  const lists = new Map<string, { choices: Choice[], rows: number[] }>()
  const refused = new Set<string>()
  for (const row of table.rows) {
    const at = { sheet: sheet.name, row: row.row }
    const list = nameText(row.text('list_name'))
    const name = nameText(row.text('name'))
    if (list === '') faults.push({ ...at, column: table.heading('list_name'), reason: 'list_name(選択肢リストの名前)がありません。' })
    else if (/\s/.test(list) || list in Object.prototype) faults.push({ ...at, column: table.heading('list_name'), reason: `list_name「${list}」は使えません。空白のない名前にしてください。` })
    if (name === '') faults.push({ ...at, column: table.heading('name'), reason: 'name(選択肢の名前)がありません。' })
    for (const column of row.filled) {
      const reason = Object.hasOwn(choicesHeadings.columns, column) || refused.has(column) ? undefined : refuse(column)
      if (reason === undefined) continue
      refused.add(column)
      faults.push({ sheet: sheet.name, row: 1, column, reason })
    }
    if (list === '' || name === '' || list in Object.prototype) continue
    const known = lists.get(list) ?? { choices: [], rows: [] }
    lists.set(list, known)
    const columns = columnsOf(row)
    known.choices.push({ name, label: row.texts('label') ?? {}, ...(Object.keys(columns).length > 0 && { columns }) })
    known.rows.push(row.row)
  }
  return { lists, languages: table.languages, heading: table.heading, faults }
}

function columnsOf(row: TableRow): Readonly<Record<string, string>> {
  const own = row.filled.filter(column => !Object.hasOwn(choicesHeadings.columns, column) && refuse(column) === undefined)
  return Object.fromEntries(own.map(column => [column, row.text(column)]))
}

function refuse(column: string): string | undefined {
  if (/^(?:media::)?(?:image|big-image|audio|video)(?:::?.*)?$/i.test(column)) return '選択肢に画像・音声・動画はつけられません。'
  if (!columnShape.test(column) || column in Object.prototype) return 'この列の名前は使えません。choice_filter で使う列は半角の英数字にし、自分のメモなら # で始めてください。'
  return undefined
}
