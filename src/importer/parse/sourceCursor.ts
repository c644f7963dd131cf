import type { LineLedger } from './lineLedger.ts'
import { SourceError } from './sourceError.ts'
import type { SourceLine, SourceText } from './sourceText.ts'
import { nonBlankLines } from './sourceText.ts'

/** A line under the cursor: trimmed text, and its cells that hold anything. */
export interface CursorLine extends SourceLine {
  /** The non-empty cells, trimmed. */
  readonly cells: readonly string[]
  /** Position of each non-empty cell in the row, from 0. */
  readonly columns: readonly number[]
}

/**
 * Walks through the lines of a document that hold text. Page furniture is booked and passed over; every other line
 * is booked for the part that takes it.
 */
export class SourceCursor {
  readonly #source: SourceText
  readonly #ledger: LineLedger
  readonly #lines: readonly CursorLine[]
  #position = 0

  constructor(source: SourceText, ledger: LineLedger, furniture: readonly string[]) {
    this.#source = source
    this.#ledger = ledger
    const isFurniture = (line: SourceLine) => furniture.includes(line.text.trim())
    const lines = nonBlankLines(source)
    for (const line of lines.filter(isFurniture)) ledger.use('ページの飾り', line.number)
    this.#lines = lines.filter(line => !isFurniture(line)).map(cutCells)
  }

  peek(ahead = 0): CursorLine | undefined {
    return this.#lines[this.#position + ahead]
  }

  /** The number of the line under the cursor; past the end, the last line's. */
  get line(): number {
    return (this.peek() ?? this.#lines.at(-1))?.number ?? 1
  }

  /** True when the line under the cursor fits. */
  sees(pattern: RegExp): boolean {
    const line = this.peek()
    return line !== undefined && pattern.test(line.text)
  }

  /** Takes the line under the cursor for a part. */
  take(part: string, expected: string): CursorLine {
    const line = this.peek()
    if (!line) throw this.error(`文書が途中で終わっています。${expected}があるはずです。`)
    this.#ledger.use(part, line.number)
    this.#position++
    return line
  }

  /** Takes the line under the cursor when it fits, else says what should stand there. */
  takeMatch(part: string, pattern: RegExp, expected: string): { line: CursorLine, groups: readonly string[] } {
    const line = this.peek()
    const match = line ? pattern.exec(line.text) : null
    if (!match) throw this.error(`${expected}があるはずですが、「${(line?.text ?? '文書の終わり').slice(0, 50)}」とあります。`)
    return { line: this.take(part, expected), groups: match.slice(1) }
  }

  /** Takes a row that must have exactly so many cells. */
  takeRow(part: string, cells: number, expected: string): CursorLine {
    const line = this.take(part, expected)
    if (line.cells.length !== cells) {
      throw this.error(`${expected}には${cells}つの欄があるはずですが、${line.cells.length}つあります。`, line.number)
    }
    return line
  }

  error(reason: string, line = this.line): SourceError {
    return new SourceError(this.#source.file, line, reason)
  }
}

function cutCells(line: SourceLine): CursorLine {
  const cells = line.text.split('\t').map((text, column) => ({ text: text.trim(), column })).filter(cell => cell.text !== '')
  return { number: line.number, text: line.text.trim(), cells: cells.map(cell => cell.text), columns: cells.map(cell => cell.column) }
}
