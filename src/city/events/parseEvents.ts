import type { InputFault } from '../InputError.ts'
import { readCsvTable } from '../tables/readTable.ts'
import { isKnownHeading, normaliseHeading } from './eventColumns.ts'
import { parseEventRow, type EventDraft } from './parseEventRow.ts'

/** What an イベント一覧 holds: the events of sound rows, and all that is wrong. `notices` tell what was kept without being understood. */
export interface ParsedEvents {
  readonly events: readonly { readonly row: number, readonly event: EventDraft }[]
  readonly faults: readonly InputFault[]
  readonly notices: readonly string[]
}

/** Reads the CSV of an イベント一覧 in either of its forms, with the faults of all rows. */
export function parseEvents(file: string, bytes: Uint8Array): ParsedEvents {
  const table = readCsvTable(file, bytes, normaliseHeading)
  if (table.kind === 'faults') return { events: [], faults: table.faults, notices: [] }
  const missing = ['イベント名', '開始日'].filter(heading => !table.headings.includes(heading))
  if (missing.length > 0) return { events: [], faults: missing.map(column => ({ file, row: 1, column, reason: 'この見出しがありません。' })), notices: [] }
  const faults: InputFault[] = []
  const events: { row: number, event: EventDraft }[] = []
  const rowOf = new Map<string, number>()
  for (const row of table.rows) {
    const parsed = parseEventRow(row, table.headings)
    if (parsed.kind === 'faults') {
      faults.push(...parsed.faults.map(fault => ({ file, row: row.row, ...fault })))
      continue
    }
    const { event } = parsed
    const before = rowOf.get(event.id)
    if (before !== undefined) faults.push({ file, row: row.row, column: 'ID', reason: `${before}行目と同じ催しです。開催ごとに別のIDを付けてください(IDの列がないときは、名前と日時で見分けます)。` })
    rowOf.set(event.id, row.row)
    events.push({ row: row.row, event })
  }
  const unknown = table.headings.filter(heading => heading !== '' && !isKnownHeading(heading))
  const notices = unknown.length > 0 ? [`知らない見出し${unknown.map(heading => `「${heading}」`).join('')}の中身は、備考と並べて載せます。`] : []
  return { events, faults, notices }
}
