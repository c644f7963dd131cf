import type { Evaluation } from '../../domain/evaluation/evaluation.ts'
import type { RatingScheme } from '../../domain/evaluation/ratingScheme.ts'
import type { FiscalYear } from '../../domain/plan/fiscalYear.ts'
import type { Project } from '../../domain/plan/project.ts'
import type { EvaluationProblem } from './evaluationProblem.ts'
import { findIndicator } from './findIndicator.ts'
import type { EvaluationRow } from './parseRows.ts'
import { readActualCells } from './readActualCells.ts'
import { readDayCell } from './readDayCell.ts'
import { readRatingCell } from './readRatingCell.ts'
import { readYearCell } from './readYearCell.ts'
import type { RowFault } from './rowFault.ts'

/** What the rows are held against. */
export interface EvaluationContext {
  readonly projects: ReadonlyMap<string, Project>
  readonly years: readonly FiscalYear[]
  readonly schemes: readonly RatingScheme[]
}

/** A row that holds, or everything that is wrong with it. */
export type CheckedRow =
  | { readonly kind: 'evaluation', readonly evaluation: Evaluation }
  | { readonly kind: 'refused', readonly problems: readonly EvaluationProblem[] }

/** Checks every cell of a row. */
export function checkRow(file: string, { row, cells }: EvaluationRow, context: EvaluationContext): CheckedRow {
  const problems: EvaluationProblem[] = []
  const fault: RowFault = (column, reason) => {
    problems.push({ file, row, column, reason })
    return null
  }
  const place = findIndicator(cells, context.projects, fault)
  const year = readYearCell(cells.年度, context.years, fault)
  const actual = place && readActualCells(cells, place.indicator, fault)
  const rating = readRatingCell(cells.評価, context.schemes, fault)
  const publishedOn = readDayCell(cells.公表日, fault)
  const { コメント: comment, 出典: source } = cells
  if (source === '') fault('出典', '出典がありません。どの文書で公表されたかを書いてください。')
  if (cells.実績値 === '' && cells.評価 === '' && comment === '') fault('実績値', '実績値、評価、コメントのどれもありません。')
  if (year !== null && publishedOn !== null && publishedOn < `${year}-04-01`) fault('公表日', `「${cells.公表日}」は年度の始まりより前です。`)
  if (problems.length > 0 || !place || year === null || publishedOn === null) return { kind: 'refused', problems }
  const { project, indicator } = place
  return {
    kind: 'evaluation',
    evaluation: {
      projectId: project.id, indicatorId: indicator.id, year, ...(actual && { actual }), ...(rating && { rating }),
      ...(comment !== '' && { comment }), publishedOn, source,
    },
  }
}
