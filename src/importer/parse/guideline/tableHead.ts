import type { ParticipationGuideline } from '../../../domain/plan/guideline.ts'
import { parseEraFiscalYear } from '../../../domain/plan/fiscalYear.ts'
import { SourceError } from '../sourceError.ts'
import type { SourceText } from '../sourceText.ts'
import type { CellsLine } from './guidelineLine.ts'

/** The columns of every table of this document family before those of the years. */
export const fixedColumns = ['基本的な取り組み', '「指針の記載内容」', '区分', '対応方針'] as const

/** The head of the guideline's tables, the same for all of them. */
export interface TableHead {
  readonly cells: readonly string[]
  readonly years: ParticipationGuideline['years']
}

/** Reads the years from a table's head: `令和3年度の取り組み実績` is a year done, `…予定` a year planned. */
export function parseTableHead(source: SourceText, { number, cells }: CellsLine): TableHead {
  fixedColumns.forEach((name, column) => {
    if (cells[column] !== name) {
      throw new SourceError(source.file, number, `表の見出しの${column + 1}列目が「${name}」ではありません: ${cells[column] ?? ''}`)
    }
  })
  const years = cells.slice(fixedColumns.length).map(cell => parseYearColumn(source, number, cell))
  if (years.length === 0) throw new SourceError(source.file, number, '表の見出しに年度の列がありません。')
  years.forEach(({ year, status }, index) => {
    const before = years[index - 1]
    if (before && year !== before.year + 1) throw new SourceError(source.file, number, '表の見出しの年度が一年ずつ順に並んでいません。')
    if (before?.status === 'planned' && status === 'done') throw new SourceError(source.file, number, '表の見出しで、予定のあとに実績の年度があります。')
  })
  return { cells, years }
}

function parseYearColumn(source: SourceText, line: number, cell: string): TableHead['years'][number] {
  const [, era = '', kind] = /^(.+年度)の取り組み(実績|予定)$/.exec(cell) ?? []
  const year = parseEraFiscalYear(era)
  if (year === undefined || kind === undefined) {
    throw new SourceError(source.file, line, `年度の取り組み実績・予定の見出しとして読み取れません: ${cell}`)
  }
  return { year, status: kind === '実績' ? 'done' : 'planned' }
}

/** Refuses a table whose head says something else than the first one. */
export function assertSameHead(source: SourceText, head: TableHead, { number, cells }: CellsLine): void {
  if (cells.length === head.cells.length && cells.every((cell, column) => cell === head.cells[column])) return
  throw new SourceError(source.file, number, 'この表の見出しは、最初の表の見出しと違います。')
}
