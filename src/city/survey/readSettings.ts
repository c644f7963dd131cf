import { isPublicationId } from '../../domain/participation/publicationId.ts'
import type { FormText } from '../../domain/survey/surveyForm.ts'
import { nameText } from './cellText.ts'
import { languageCode, settingsHeadings } from './headings.ts'
import { readTable } from './readTable.ts'
import type { Sheet, SheetFault } from './sheet.ts'

/** What the sheet settings says. */
export interface Settings {
  readonly id: string
  readonly title: FormText
  readonly label?: string
  readonly defaultLanguage: string
  readonly languages: readonly string[]
  readonly faults: readonly SheetFault[]
  readonly notes: readonly SheetFault[]
}

/** Where a workbook names no language. */
const usualLanguage = 'ja'

/** Settings that other systems use, and why they have no place here. */
const refusals: ReadonlyMap<string, string> = new Map([
  ['public_key', '暗号化(public_key)は使えません。'],
  ['submission_url', '送り先(submission_url)は変えられません。'],
  ['auto_send', '送信はアプリが行います。'],
  ['auto_delete', '回答の保存はアプリが行います。'],
  ['allow_choice_duplicates', '一つのリストの中で、選択肢の name を重ねることはできません。'],
])

/**
 * Reads the sheet settings: its first row below the headings. The id is form_id in lower case, unless one is given; then form_id may say
 * anything.
 */
export function readSettings(sheet: Sheet, givenId?: string): Settings {
  const language = findLanguage(sheet)
  const table = readTable(sheet, settingsHeadings, language ?? usualLanguage)
  const [row, second] = table.rows
  const faults: SheetFault[] = [...table.faults]
  const at = { sheet: sheet.name, row: row?.row ?? 2 }
  const fault = (column: string, reason: string): unknown => faults.push({ ...at, column: table.heading(column), reason })
  const written = nameText(row?.text('form_id') ?? '')
  const id = givenId ?? written.toLowerCase()
  const fromFile = givenId === undefined
  if (fromFile && id === '') fault('form_id', 'form_id(アンケートのID)がありません。settings シートに書くか、--id で指定してください。')
  else if (fromFile && !isPublicationId(id)) fault('form_id', `form_id「${written}」はIDにできません。英字・数字・ハイフン(-)だけで60字までにするか${suggest(id)}、--id で指定してください。`)
  const title = row?.texts('form_title')
  if (!title?.[language ?? usualLanguage]) fault('form_title', 'form_title(アンケートの題名)がありません。')
  if (language === undefined) fault('default_language', 'default_language は「日本語 (ja)」か「ja」のように、言語のコードを書いてください。')
  if (second) faults.push({ sheet: sheet.name, row: second.row, reason: 'settings シートに書けるのは1行だけです。' })
  const notes: SheetFault[] = []
  for (const column of row?.filled ?? []) {
    if (column === 'style' || column === 'instance_name') notes.push({ ...at, column, reason: 'この設定は使いません。' })
    else if (!Object.hasOwn(settingsHeadings.columns, column)) fault(column, refusals.get(column) ?? 'この設定は使えません。自分のメモなら、列の名前を # で始めてください。')
  }
  const label = row?.text('version') ?? ''
  return {
    id, title: title ?? {}, ...(label !== '' && { label }), defaultLanguage: language ?? usualLanguage, languages: table.languages, faults, notes,
  }
}

/** The default language has to be known before the other cells are read. */
function findLanguage(sheet: Sheet): string | undefined {
  const written = readTable(sheet, settingsHeadings, usualLanguage).rows[0]?.text('default_language') ?? ''
  return written === '' ? usualLanguage : languageCode(written)
}

function suggest(id: string): string {
  const other = id.replace(/[^a-z0-9]+/g, '-').slice(0, 60).replace(/^-+|-+$/g, '')
  return other === '' ? '' : `(例: ${other})`
}
