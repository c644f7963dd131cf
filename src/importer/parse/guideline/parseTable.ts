import type { LineLedger } from '../lineLedger.ts'
import { SourceError } from '../sourceError.ts'
import type { SourceText } from '../sourceText.ts'
import type { CellsLine, GuidelineLine } from './guidelineLine.ts'
import type { Legend } from './matchCategory.ts'
import type { UnnumberedInitiative } from './parseInitiatives.ts'
import { parseInitiatives } from './parseInitiatives.ts'
import { parseRow } from './parseRow.ts'
import type { TableHead } from './tableHead.ts'
import { assertSameHead } from './tableHead.ts'

/** What every table of one document is read with. */
export interface TableContext {
  readonly source: SourceText
  readonly ledger: LineLedger
  readonly head: TableHead
  readonly legend: Legend
}

/**
 * Reads the table below the heading in line `heading`: its head once, then rows line after line.
 * Only the top of a new page may part two rows; the table then goes on without a head.
 */
export function parseTable(context: TableContext, heading: number, lines: readonly GuidelineLine[]): readonly UnnumberedInitiative[] {
  const { source, ledger, head, legend } = context
  const pages = lines.filter(line => line.kind === 'page').map(page => page.number)
  const [first, ...rest] = lines.filter(line => line.kind !== 'page')
  if (!first) throw new SourceError(source.file, heading, 'この見出しの下に取り組みの表がありません。')
  if (first.kind !== 'head') throw new SourceError(source.file, first.number, '見出しの下が、表の見出しで始まっていません。')
  assertSameHead(source, head, first)
  ledger.use('指針:表の見出し', first.number)

  const rows = rest.map((line, index) => {
    const above = rest[index - 1] ?? first
    const isNewPage = pages.some(page => page > above.number && page < line.number)
    if (!isNewPage && line.number !== above.number + 1) throw new SourceError(source.file, line.number, '表の途中に空白の行があります。')
    return rowLine(source, line)
  })
  if (rows.length === 0) throw new SourceError(source.file, first.number, '表に取り組みの行がありません。')
  const initiatives = parseInitiatives(source, rows.map(row => parseRow(source, head, legend, row)))
  for (const row of rows) ledger.use('指針:取り組み', row.number)
  return initiatives
}

function rowLine(source: SourceText, line: GuidelineLine): CellsLine {
  if (line.kind === 'row') return line
  const reason = line.kind === 'head' ? '表の見出しの前に、見出し(1、①、◎)がありません。' : 'ここには見出しを置けません。'
  throw new SourceError(source.file, line.number, reason)
}
