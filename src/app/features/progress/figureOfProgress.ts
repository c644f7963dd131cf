import type { EvaluationsChunk } from '../../../domain/evaluation/evaluation.ts'
import { countProgress, describeProgress, progressParts } from '../../../domain/evaluation/progressCount.ts'
import type { Figure } from '../../../domain/figures/figure.ts'
import { formatShortYear } from '../../../domain/language/formatYear.ts'
import type { FiscalYear } from '../../../domain/plan/fiscalYear.ts'
import type { Project } from '../../../domain/plan/project.ts'
import { language, said, shownLanguage, t } from '../../i18n/language.ts'
import type { Words } from '../../ui/text/words.ts'
import { wordsOf } from '../../ui/text/wordsOf.ts'

/** A pillar with its projects, in the plan's order. */
export interface PillarProjects {
  readonly id: string
  readonly name: string
  readonly hue: number
  readonly projects: readonly Project[]
}

/** How the indicators of each pillar stand in one year, as the app counts them. */
export function figureOfProgress(pillars: readonly PillarProjects[], evaluations: EvaluationsChunk | undefined, year: FiscalYear): Figure<Words> {
  const counts = pillars.map(({ projects }) => countProgress(projects, evaluations, year))
  const whole = describeProgress(shownLanguage(), countProgress(pillars.flatMap(({ projects }) => projects), evaluations, year))
  return {
    title: wordsOf('progress.figureTitle', { year: formatShortYear(language(), year) }),
    summary: wordsOf('progress.figureSummary', { count: whole }),
    shape: 'bars',
    categoryNames: [said('progress.pillar')],
    categories: pillars.map(({ name }) => ({ label: name, cells: [name] })),
    planNames: pillars.map(({ name }) => name),
    seriesName: said('progress.status'),
    series: progressParts.map(({ part, name }) => ({ name: said(name), values: counts.map(count => count[part]) })),
    valueName: said('progress.indicators'),
    unit: t('figure.items'),
    note: wordsOf('progress.figureNote'),
  }
}
