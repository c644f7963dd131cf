/** 出典: a range of lines in one source document. `from` and `to` count from 1 and are both inclusive. */
export interface SourceRef {
  /** `SourceDocument.id` */
  readonly document: string
  readonly from: number
  readonly to: number
}

/** A document of the city that the dataset was read from, kept byte for byte beside the dataset. */
export interface SourceDocument {
  readonly id: string
  readonly title: string
  readonly publisher: string
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD` as far as the document or its publisher says, else `null`. */
  readonly publishedOn: string | null
  /** What the date rests on, in the words of the screens. */
  readonly publishedOnNote: string
  /** File name in the city's `source/` folder. */
  readonly file: string
  /** SHA-256 of the file, hexadecimal. */
  readonly sha256: string
  /** Number of lines, blank ones included. */
  readonly lines: number
}
