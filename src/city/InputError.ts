/** One thing in what the staff gave that has to be mended: where, as exactly as it is known, and why. */
export interface InputFault {
  readonly file?: string
  readonly sheet?: string
  /** As a spreadsheet counts, the headings are row 1; of a text file the line. */
  readonly row?: number
  readonly column?: string
  /** A Japanese sentence. */
  readonly reason: string
}

/** What the staff gave cannot be used. All faults are told at once, and nothing was written. */
export class InputError extends Error {
  override readonly name = 'InputError'
  readonly faults: readonly InputFault[]

  constructor(faults: readonly InputFault[]) {
    super(faults.map(formatFault).join('\n'))
    this.faults = faults
  }
}

/** An error with a single fault that has no place in a file. */
export function inputError(reason: string): InputError {
  return new InputError([{ reason }])
}

/** A fault in one line: `events.csv 3行目「開始日」: …`. */
export function formatFault({ file, sheet, row, column, reason }: InputFault): string {
  const place = [
    file,
    sheet === undefined ? undefined : `シート「${sheet}」`,
    row === undefined && column === undefined ? undefined : `${row === undefined ? '' : `${row}行目`}${column === undefined ? '' : `「${column}」`}`,
  ].filter(part => part !== undefined && part !== '').join(' ')
  return place === '' ? reason : `${place}: ${reason}`
}
