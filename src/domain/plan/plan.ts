import type { Day, FiscalYear } from './fiscalYear.ts'
import { lastDayOf } from './fiscalYear.ts'

/** The identity of one edition of a city's plan. */
export interface Plan {
  /** 全国地方公共団体コード, six digits as a string. */
  readonly cityCode: string
  readonly cityName: string
  readonly title: string
  /** The fiscal years that the plan covers, ascending, at least one. */
  readonly years: readonly FiscalYear[]
  /** `SourceDocument.id` of the plan itself. */
  readonly document: string
}

/** The last day on which the plan is in force: 31 March after its last fiscal year. `undefined` for a plan without years. */
export function planEndsOn(plan: Plan): Day | undefined {
  const last = plan.years.at(-1)
  return last === undefined ? undefined : lastDayOf(last)
}

/** True when the plan's years are over on that day. */
export function isPlanOver(plan: Plan, on: Day): boolean {
  const end = planEndsOn(plan)
  return end !== undefined && on > end
}
