/** A cell as a spreadsheet or a CSV holds it. */
export type Cell = string | number | boolean | Date | null

/** One sheet of a workbook, or one CSV file, with its rows from the first. */
export interface Sheet {
  readonly name: string
  readonly rows: readonly (readonly Cell[])[]
}

/** A place in a workbook and what is to be said of it, as a Japanese sentence. Rows count as Excel shows them, from 1. */
export interface SheetFault {
  readonly sheet: string
  readonly row?: number
  readonly column?: string
  readonly reason: string
}

/** What is to be said of a column of a row that is known. */
export interface ColumnFault {
  readonly column: string
  readonly reason: string
}
