import type { Evaluation, EvaluationsChunk } from '../../domain/evaluation/evaluation.ts'
import type { RatingScheme } from '../../domain/evaluation/ratingScheme.ts'
import type { Dataset } from '../../domain/plan/dataset.ts'
import { checkRow } from './checkRow.ts'
import { checkSchemes } from './checkSchemes.ts'
import { decodeCsv } from '../../operator/decodeCsv.ts'
import type { EvaluationProblem } from './evaluationProblem.ts'
import { parseRows } from './parseRows.ts'

/** A city's files of evaluations, read but not understood. */
export interface EvaluationFiles {
  /** Name in messages, and what its schemes say. */
  readonly ratings: { readonly file: string, readonly schemes: readonly RatingScheme[] }
  readonly tables: readonly { readonly file: string, readonly bytes: Uint8Array }[]
}

/** The chunk, or everything that stands against it. */
export type BuiltEvaluations =
  | { readonly kind: 'evaluations', readonly chunk: EvaluationsChunk }
  | { readonly kind: 'refused', readonly problems: readonly EvaluationProblem[] }

/** Makes the chunk `evaluations` out of a city's files. Every row of every file is checked before it is refused. Pure. */
export function buildEvaluations(files: EvaluationFiles, dataset: Pick<Dataset, 'plan' | 'projects'>): BuiltEvaluations {
  const { file: ratingsFile, schemes } = files.ratings
  const problems = checkSchemes(ratingsFile, schemes)
  const context = { projects: new Map(dataset.projects.map(project => [project.id, project])), years: dataset.plan.years, schemes }
  const entries = new Map<string, { readonly evaluation: Evaluation, readonly place: string }>()
  for (const { file, bytes } of files.tables) {
    const { rows, problems: faults } = readRows(file, bytes)
    problems.push(...faults)
    for (const row of rows) {
      const checked = checkRow(file, row, context)
      if (checked.kind === 'refused') {
        problems.push(...checked.problems)
        continue
      }
      const { indicatorId, year } = checked.evaluation
      const key = entryKey(indicatorId, year)
      const first = entries.get(key)
      if (first) problems.push({ file, row: row.row, reason: `指標${indicatorId}の${year}年度は、${first.place}にもあります。` })
      else entries.set(key, { evaluation: checked.evaluation, place: `${file} ${row.row}行目` })
    }
  }
  if (problems.length > 0) return { kind: 'refused', problems }
  const indicators = dataset.projects.flatMap(project => project.sheets.flatMap(sheet => sheet.indicators))
  const inOrder = indicators.flatMap(({ id }) => dataset.plan.years.flatMap(year => entries.get(entryKey(id, year))?.evaluation ?? []))
  return { kind: 'evaluations', chunk: { schemes, entries: inOrder } }
}

function readRows(file: string, bytes: Uint8Array) {
  const decoded = decodeCsv(bytes)
  return decoded.kind === 'text' ? parseRows(file, decoded.text) : { rows: [], problems: [{ file, row: 0, reason: decoded.reason }] }
}

function entryKey(indicatorId: string, year: number): string {
  return `${indicatorId} ${year}`
}
