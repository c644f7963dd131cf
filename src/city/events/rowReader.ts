import type { TableRow } from '../tables/readTable.ts'
import { eventColumns, normaliseHeading, type EventColumn } from './eventColumns.ts'
import { parseWebAddress, splitCell } from './parseEventCells.ts'

/** What is wrong in a row: below which heading, and why. */
export interface RowFault {
  readonly column: string
  readonly reason: string
}

/** Reads the cells of a row by what their columns mean, and gathers what is wrong. */
export interface RowReader {
  readonly text: (column: EventColumn) => string | undefined
  /** The text, or a fault and an empty text where there is none. */
  readonly needed: (column: EventColumn) => string
  readonly read: <Value>(column: EventColumn, parse: (text: string) => Value | undefined, reason: string) => Value | undefined
  readonly list: (column: EventColumn) => readonly string[]
  readonly webAddress: (column: EventColumn) => string | undefined
  readonly fault: (column: EventColumn, reason: string) => void
  readonly faults: () => readonly RowFault[]
}

/** A reader for one row of a table with these headings. */
export function createRowReader(row: TableRow, headings: readonly string[]): RowReader {
  const faults: RowFault[] = []
  const headingsOf = (column: EventColumn) => eventColumns[column].map(normaliseHeading).filter(heading => headings.includes(heading))
  const text = (column: EventColumn) => headingsOf(column).map(heading => row.cell(heading)).find(cell => cell !== '')
  const fault = (column: EventColumn, reason: string) => {
    const filled = headingsOf(column).find(heading => row.cell(heading) !== '')
    faults.push({ column: filled ?? headingsOf(column)[0] ?? eventColumns[column][0], reason })
  }
  const read: RowReader['read'] = (column, parse, reason) => {
    const cell = text(column)
    const value = cell === undefined ? undefined : parse(cell)
    if (cell !== undefined && value === undefined) fault(column, `「${cell}」を${reason}`)
    return value
  }
  return {
    text, read, fault,
    needed: (column) => {
      const cell = text(column)
      if (cell === undefined) fault(column, `${eventColumns[column][0]}がありません。`)
      return cell ?? ''
    },
    list: column => splitCell(text(column) ?? ''),
    webAddress: column => read(column, parseWebAddress, 'ウェブの住所(https://…)として読めません。'),
    faults: () => faults,
  }
}
