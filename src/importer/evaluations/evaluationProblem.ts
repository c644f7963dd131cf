/** Something in an evaluation's files that cannot be taken as it stands, in words for the person who keeps them. */
export interface EvaluationProblem {
  readonly file: string
  /** As a spreadsheet counts: 1 is the row of headings. 0 where the whole file is meant. */
  readonly row: number
  /** The heading of the column; absent where the whole row is meant. */
  readonly column?: string
  readonly reason: string
}

/** A problem in one line: `evaluations/2021.csv 5行目「単位」: …`. */
export function formatProblem({ file, row, column, reason }: EvaluationProblem): string {
  const place = [row === 0 ? '' : ` ${row}行目`, column === undefined ? '' : `「${column}」`].join('')
  return `${file}${place}: ${reason}`
}
