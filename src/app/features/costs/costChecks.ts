import { formatThousandYen, fundingSources, isBalanced, sumCosts } from '../../../domain/plan/cost.ts'
import type { Cost } from '../../../domain/plan/cost.ts'
import type { CostByYear, CostTable } from '../../../domain/plan/costTable.ts'
import type { PlanOutline } from '../../../domain/plan/dataset.ts'

/** One thing that was added up, with what came out. */
export interface CostCheck {
  readonly text: string
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
      text: 'どの行も、4つの財源を足すと事業費計になります',
      holds: rows.every(row => [...row.years.map(each => each.cost), row.total].every(isBalanced)),
    },
    { text: 'どの行も、年度ごとの額を足すと合計になります', holds: rows.every(addsUp) },
    {
      text: '基本政策の額を足すと、財源ごとに計画全体の額になります',
      holds: isSame(sumCosts(costTable.basicPolicies.map(row => row.total)), whole),
    },
    {
      text: 'まちづくり目標の額を足すと、計画全体の額になります',
      holds: sum(costTable.pillars.map(row => row.total)) === whole.total,
    },
    {
      text: `主な事業${outline.projects.length}件の事業費の合計(${formatThousandYen(projects)})は、計画全体の額と同じです`,
      holds: projects === whole.total,
    },
  ]
}
