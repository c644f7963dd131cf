import { SourceError } from './sourceError.ts'
import type { SourceText } from './sourceText.ts'
import { nonBlankLines } from './sourceText.ts'

/**
 * Which named part of the parser used which line. Every non-blank line of a source has to be used by exactly one part,
 * page furniture included; what nobody used is an error, so that nothing of a document is dropped in silence.
 */
export class LineLedger {
  readonly #partOf = new Map<number, string>()
  readonly #source: SourceText

  constructor(source: SourceText) {
    this.#source = source
  }

  /** Books the lines `from` to `to`, both inclusive, for a part. Two parts wanting one line is an error of the parser. */
  use(part: string, from: number, to = from): void {
    for (let line = from; line <= to; line++) {
      const taken = this.#partOf.get(line)
      if (taken !== undefined) throw new SourceError(this.#source.file, line, `「${taken}」と「${part}」の両方に読み取られました。`)
      this.#partOf.set(line, part)
    }
  }

  /** Throws for the first non-blank line that no part used. */
  assertComplete(): void {
    const missed = nonBlankLines(this.#source).filter(line => !this.#partOf.has(line.number))
    const first = missed[0]
    if (!first) return
    const more = missed.length > 1 ? `(ほか ${missed.length - 1} 行)` : ''
    throw new SourceError(this.#source.file, first.number, `どの部分としても読み取れない行です${more}: ${first.text.trim().slice(0, 60)}`)
  }

  /** Number of non-blank lines by part, in the order of first use. */
  counts(): ReadonlyMap<string, number> {
    const counts = new Map<string, number>()
    for (const line of nonBlankLines(this.#source)) {
      const part = this.#partOf.get(line.number)
      if (part !== undefined) counts.set(part, (counts.get(part) ?? 0) + 1)
    }
    return counts
  }
}
