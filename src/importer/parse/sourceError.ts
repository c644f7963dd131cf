/** A passage of a source that cannot be taken: names file, line and reason, in Japanese, for the person who runs the import. */
export class SourceError extends Error {
  override readonly name = 'SourceError'
  readonly file: string
  /** Counted from 1; 0 where the whole file is meant. */
  readonly line: number

  constructor(file: string, line: number, reason: string) {
    super(line === 0 ? `${file}: ${reason}` : `${file}:${line}行目: ${reason}`)
    this.file = file
    this.line = line
  }
}
