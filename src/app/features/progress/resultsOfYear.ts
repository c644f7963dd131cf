import { achievement } from '../../../domain/evaluation/achievement.ts'
import type { Evaluation, EvaluationsChunk } from '../../../domain/evaluation/evaluation.ts'
import { findEvaluation } from '../../../domain/evaluation/evaluation.ts'
import type { Rating } from '../../../domain/evaluation/ratingScheme.ts'
import type { FiscalYear } from '../../../domain/plan/fiscalYear.ts'
import type { Project } from '../../../domain/plan/project.ts'

/** Which projects are shown: `all`, those with an indicator that is `met`, `notMet` or `unpublished`, or a rating's {@link ratingChoice}. */
export type ProgressChoice = 'all' | 'met' | 'notMet' | 'unpublished' | `rating:${string}`

/** The choice that a rating of the city stands for. */
export function ratingChoice({ schemeId, mark }: Rating): ProgressChoice {
  return `rating:${schemeId}:${mark}`
}

/** A project with what the city published of its indicators for one year. */
export interface ProjectResults {
  readonly project: Project
  readonly evaluations: readonly Evaluation[]
  /** What the project counts among, beside `all`. */
  readonly choices: ReadonlySet<ProgressChoice>
}

/** The results of projects in one year. A project with several indicators may count among several choices. */
export function resultsOfYear(projects: readonly Project[], chunk: EvaluationsChunk | undefined, year: FiscalYear): readonly ProjectResults[] {
  return projects.map(project => {
    const indicators = project.sheets.flatMap(sheet => sheet.indicators)
    const found = indicators.map(indicator => ({ indicator, evaluation: findEvaluation(chunk, indicator.id, year) }))
    const choices = found.flatMap(({ indicator, evaluation }): readonly ProgressChoice[] => {
      const reached = achievement(indicator, year, evaluation?.actual)
      return [
        ...evaluation?.actual ? [] : ['unpublished' as const],
        ...reached.kind === 'notComputed' ? [] : [reached.isMet ? 'met' as const : 'notMet' as const],
        ...evaluation?.rating ? [ratingChoice(evaluation.rating)] : [],
      ]
    })
    return { project, evaluations: found.flatMap(({ evaluation }) => evaluation ?? []), choices: new Set(choices) }
  })
}
