/** `1 …`, `① …` or `◎ …`, each below the one before it. `ordinal` is 0 for ◎, which has no number. */
export interface HeadingLine {
  readonly kind: 'section' | 'part' | 'topic'
  readonly number: number
  readonly ordinal: number
  readonly heading: string
}

/** A line of cells: the table's head, or one row of it. */
export interface CellsLine {
  readonly kind: 'head' | 'row'
  readonly number: number
  readonly cells: readonly string[]
}

/** The document's title, repeated at the top of a page. */
export interface PageLine {
  readonly kind: 'page'
  readonly number: number
}

/** One non-blank line of the guideline's body, told apart by its marks alone. */
export type GuidelineLine = HeadingLine | CellsLine | PageLine
