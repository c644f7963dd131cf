import { formatAmount } from '../../../domain/language/formatMoney.ts'
import { fundingSources, isBalanced, sumCosts } from '../../../domain/plan/cost.ts'
import type { Cost } from '../../../domain/plan/cost.ts'
import type { CostByYear, CostTable } from '../../../domain/plan/costTable.ts'
import type { PlanOutline } from '../../../domain/plan/dataset.ts'
import { language } from '../../i18n/language.ts'
import type { Words } from '../../ui/text/words.ts'
import { wordsOf } from '../../ui/text/wordsOf.ts'

/** One thing that was added up, with what came out. */
export interface CostCheck {
  readonly text: Words
  readonly holds: boolean
}

const isSame = (left: Cost, right: Cost) =>
  left.total === right.total && fundingSources.every(source => left[source] === right[source])
const addsUp = (costs: CostByYear) => isSame(sumCosts(costs.years.map(each => each.cost)), costs.total)

/** Adds up the plan's table in every direction, and the projects against it. The figures are those on the phone. */
export function costChecks(costTable: CostTable, outline: Pick<PlanOutline, 'projects'>): readonly CostCheck[] {
  const rows: readonly CostByYear[] = [...costTable.basicPolicies, costTable.whole]
  const whole = costTable.whole.total
  const sum = (amounts: readonly number[]) => amounts.reduce((total, amount) => total + amount, 0)
  const projects = sum(outline.projects.map(project => project.total))
  return [
    {
      text: wordsOf('costs.sourcesAddUp'),
      holds: rows.every(row => [...row.years.map(each => each.cost), row.total].every(isBalanced)),
    },
    { text: wordsOf('costs.yearsAddUp'), holds: rows.every(addsUp) },
    {
      text: wordsOf('costs.basicPoliciesAddUp'),
      holds: isSame(sumCosts(costTable.basicPolicies.map(row => row.total)), whole),
    },
    {
      text: wordsOf('costs.pillarsAddUp'),
      holds: sum(costTable.pillars.map(row => row.total)) === whole.total,
    },
    {
      text: wordsOf('costs.projectsAddUp', { n: outline.projects.length, sum: formatAmount(language(), projects) }),
      holds: projects === whole.total,
    },
  ]
}
