/** One column of an export: its heading, what it means, and its cell for one record. */
export interface ExportColumn<Item> {
  readonly heading: string
  /** 設問 or what else the column says, for the file that explains the columns. */
  readonly label: string
  /** 値の意味: codes and what they stand for. */
  readonly values?: string
  readonly cell: (item: Item) => string
}

/**
 * A free text as a cell that a spreadsheet does not take for a formula: an apostrophe is put before what begins with `=`, `+`, `-`, `@`
 * (also full width), a tab or a line end. The JSON export holds the text as it was written.
 */
export function safeCell(text: string): string {
  return /^[\t\r\n =+\-@＝＋－＠]/.test(text) && !/^-?\d+(\.\d+)?$/.test(text) ? `'${text}` : text
}
