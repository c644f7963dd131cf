/** One column of an export: its heading, what it means, and its cell for one record. */
export interface ExportColumn<Item> {
  readonly heading: string
  /** 設問 or what else the column says, for the file that explains the columns. */
  readonly label: string
  /** 値の意味: codes and what they stand for. */
  readonly values?: string
  readonly cell: (item: Item) => string
}
