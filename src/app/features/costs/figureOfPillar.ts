import type { CostTable } from '../../../domain/plan/costTable.ts'
import type { Pillar } from '../../../domain/plan/pillar.ts'
import type { Figure } from '../../../domain/figures/figure.ts'
import { thousandYen } from '../../../domain/plan/cost.ts'
import { said } from '../../i18n/language.ts'
import type { Words } from '../../ui/text/words.ts'
import { wordsOf } from '../../ui/text/wordsOf.ts'
import { describeYears, yearCategories } from './figureOfYears.ts'

/** The cost of a pillar in each year by basic policy; `undefined` where the plan prints none. */
export function figureOfPillar(pillar: Pillar, costTable: CostTable): Figure<Words> | undefined {
  const row = costTable.pillars.find(each => each.pillarId === pillar.id)
  if (!row) return undefined
  return {
    title: wordsOf('costs.yearsByBasicPolicy'),
    summary: describeYears(row.years.map(({ year, total }) => ({ year, amount: total }))),
    shape: 'stack',
    categoryNames: [said('figure.fiscalYear')],
    categories: yearCategories(row.years),
    planNames: pillar.basicPolicies.map(({ name }) => name),
    seriesName: said('planLabel.basicPolicy'),
    series: pillar.basicPolicies.map(({ id, name }) => ({
      name: `${id} ${name}`,
      values: row.years.map(({ year }) => costTable.basicPolicies
        .find(each => each.basicPolicyId === id)?.years.find(each => each.year === year)?.cost.total),
    })),
    valueName: said('planLabel.cost'),
    unit: thousandYen,
  }
}
