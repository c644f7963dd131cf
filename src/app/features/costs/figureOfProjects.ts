import { formatPlainAmount } from '../../../domain/language/formatMoney.ts'
import { formatShare } from '../../../domain/language/formatShare.ts'
import type { ProjectEntry } from '../../../domain/plan/dataset.ts'
import { thousandYen } from '../../../domain/plan/cost.ts'
import type { Figure } from '../../../domain/figures/figure.ts'
import { language, said } from '../../i18n/language.ts'
import type { Words } from '../../ui/text/words.ts'
import { wordsOf } from '../../ui/text/wordsOf.ts'
import { sortProjects } from './sortProjects.ts'

/** The cost of each project of a policy over all years of the plan, the largest first. */
export function figureOfProjects(projects: readonly ProjectEntry[]): Figure<Words> {
  const sorted = sortProjects(projects, 'cost')
  const whole = projects.reduce((sum, { total }) => sum + total, 0)
  const [largest] = sorted
  return {
    title: wordsOf('costs.byProject'),
    summary: largest && whole > 0
      ? wordsOf('costs.largestProject', {
        n: projects.length, sum: formatPlainAmount(language(), whole), name: largest.name,
        amount: formatPlainAmount(language(), largest.total), share: formatShare(language(), largest.total, whole),
      })
      : wordsOf('costs.nonePlanned'),
    shape: 'bars',
    categoryNames: [said('costs.projectNumber'), said('costs.projectName')],
    categories: sorted.map(({ id, name }) => ({ label: `${id} ${name}`, cells: [id, name] })),
    planNames: sorted.map(({ name }) => name),
    seriesName: said('costs.category'),
    series: [{ name: said('costs.sumOfPeriod'), values: sorted.map(({ total }) => total) }],
    valueName: said('planLabel.cost'),
    unit: thousandYen,
    note: wordsOf('costs.projectShareNote'),
  }
}
