import { SourceError } from '../sourceError.ts'
import type { SourceText } from '../sourceText.ts'
import type { IndicatorFact } from './judgeDirection.ts'

/** What is quoted of an indicator must stand in the line that is named, else the source is not the one that was read. */
export function checkQuotes(source: SourceText, facts: readonly IndicatorFact[]): void {
  for (const { indicator, quote, line } of facts) {
    if (!(source.lines[line - 1] ?? '').includes(quote)) {
      throw new SourceError(source.file, Math.min(line, source.lines.length), `指標${indicator}の向きの根拠「${quote}」がこの行にありません。`)
    }
  }
}
