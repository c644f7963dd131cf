import type { CostTable } from '../../../domain/plan/costTable.ts'
import type { Pillar } from '../../../domain/plan/pillar.ts'
import type { Figure } from '../../../domain/figures/figure.ts'
import { describeYears, yearCategories } from './figureOfYears.ts'

/** The cost of a pillar in each year by basic policy; `undefined` where the plan prints none. */
export function figureOfPillar(pillar: Pillar, costTable: CostTable): Figure | undefined {
  const row = costTable.pillars.find(each => each.pillarId === pillar.id)
  if (!row) return undefined
  return {
    title: '年度ごとの事業費(基本政策別)',
    summary: describeYears(row.years.map(({ year, total }) => ({ year, amount: total }))),
    shape: 'stack',
    categoryNames: ['年度'],
    categories: yearCategories(row.years),
    planNames: pillar.basicPolicies.map(({ name }) => name),
    seriesName: '基本政策',
    series: pillar.basicPolicies.map(({ id, name }) => ({
      name: `${id} ${name}`,
      values: row.years.map(({ year }) => costTable.basicPolicies
        .find(each => each.basicPolicyId === id)?.years.find(each => each.year === year)?.cost.total),
    })),
    valueName: '事業費',
    unit: '千円',
  }
}
