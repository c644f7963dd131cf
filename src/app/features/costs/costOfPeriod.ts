import type { Cost } from '../../../domain/plan/cost.ts'
import type { CostByYear } from '../../../domain/plan/costTable.ts'

/** The costs of a chosen period: a fiscal year as a string, or anything else for all years together. */
export function costOfPeriod(costs: CostByYear, period: string): Cost {
  return costs.years.find(({ year }) => `${year}` === period)?.cost ?? costs.total
}
