import type { IndicatorDirection, YearValue } from '../../../domain/plan/indicator.ts'

/** What the plan says in words of one indicator: data of the city, checked against the quoted line. */
export interface IndicatorFact {
  /** `Indicator.id` */
  readonly indicator: string
  readonly better: 'higher' | 'lower'
  /** Words of the plan that make it plain. */
  readonly quote: string
  readonly line: number
}

/**
 * Which way is better. What the plan says in words counts first. Else targets that the plan sets above the baseline,
 * in the same unit, make `higher` plain; falling targets alone make nothing plain, since a target may be
 * the work planned for one year.
 */
export function judgeDirection(baseline: YearValue, targets: readonly YearValue[], fact: IndicatorFact | undefined, document: string): IndicatorDirection {
  if (fact) {
    return { better: fact.better, basis: 'stated', quote: fact.quote, at: { document, from: fact.line, to: fact.line } }
  }
  const from = baseline.value
  const to = targets.at(-1)?.value
  const isRising = from.kind === 'number' && to?.kind === 'number' && from.unit === to.unit && to.value > from.value
  return isRising ? { better: 'higher', basis: 'targetsRise' } : { better: 'unknown' }
}
