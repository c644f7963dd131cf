import type { EvaluationsChunk } from '../../../domain/evaluation/evaluation.ts'
import { countProgress, describeProgress, progressParts } from '../../../domain/evaluation/progressCount.ts'
import type { Figure } from '../../../domain/figures/figure.ts'
import { eraFiscalYear, type FiscalYear } from '../../../domain/plan/fiscalYear.ts'
import type { Project } from '../../../domain/plan/project.ts'

/** A pillar with its projects, in the plan's order. */
export interface PillarProjects {
  readonly id: string
  readonly name: string
  readonly hue: number
  readonly projects: readonly Project[]
}

/** How the indicators of each pillar stand in one year, as the app counts them. */
export function figureOfProgress(pillars: readonly PillarProjects[], evaluations: EvaluationsChunk | undefined, year: FiscalYear): Figure {
  const counts = pillars.map(({ projects }) => countProgress(projects, evaluations, year))
  const whole = describeProgress(countProgress(pillars.flatMap(({ projects }) => projects), evaluations, year))
  return {
    title: `まちづくり目標ごとの指標の状況(${eraFiscalYear(year)})`,
    summary: `計画全体では、${whole}です。`,
    shape: 'bars',
    categoryNames: ['まちづくり目標'],
    categories: pillars.map(({ name }) => ({ label: name, cells: [name] })),
    planNames: pillars.map(({ name }) => name),
    seriesName: '状況',
    series: progressParts.map(([key, name]) => ({ name, values: counts.map(count => count[key]) })),
    valueName: '指標の数',
    unit: '件',
    note: '達成と未達成は、公表された実績値を目標値と比べた、アプリによる判定です。市の評価ではありません。',
  }
}
