/** A source document, decoded and cut into lines. `lines[0]` is line 1. */
export interface SourceText {
  /** `SourceDocument.id` */
  readonly document: string
  /** File name for messages. */
  readonly file: string
  readonly lines: readonly string[]
}

/** One line with its number, counted from 1. */
export interface SourceLine {
  readonly number: number
  readonly text: string
}

/** The lines of a source that hold more than white space, with their numbers. */
export function nonBlankLines(source: SourceText): SourceLine[] {
  return source.lines
    .map((text, index) => ({ number: index + 1, text }))
    .filter(line => line.text.trim() !== '')
}
