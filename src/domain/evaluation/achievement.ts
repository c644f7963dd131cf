import type { FiscalYear } from '../plan/fiscalYear.ts'
import type { Indicator } from '../plan/indicator.ts'
import type { IndicatorValue } from '../plan/indicatorValue.ts'
import type { Formula } from './achievementFormula.ts'
import { percentOf, subtractDecimals } from './decimalRatio.ts'
import type { NotComputedReason } from './notComputedReason.ts'

/**
 * 達成率: how far an actual value is on the way to its target, as the app computes it.
 * - `computed`: `percent` with one decimal, half away from zero; below 0 where the actual moved away, above 100 where it
 *   passed the target. `isMet` is judged on the exact values, so that 99.96 % is shown as 100.0 and still is not met.
 * - `judged`: met or not, without a percentage: the target is to keep the baseline (`maintained`), or it is a bound
 *   (`limit`): it allows the baseline to move the way that is not better, or the actual is 0 where lower is better.
 */
export type Achievement =
  | { readonly kind: 'computed', readonly method: 'fromBaseline' | 'actualOverTarget' | 'targetOverActual', readonly percent: number, readonly isMet: boolean, readonly formula: Formula }
  | { readonly kind: 'judged', readonly method: 'maintained' | 'limit', readonly isMet: boolean, readonly formula: Formula }
  | { readonly kind: 'notComputed', readonly reason: NotComputedReason }

type NumberValue = Extract<IndicatorValue, { kind: 'number' }>

/** The numbers of one computation, all of one unit. */
interface Figures {
  readonly actual: number
  readonly target: number
  readonly baseline?: number
}

const because = (reason: NotComputedReason): Achievement => ({ kind: 'notComputed', reason })

/**
 * Computes the achievement of one indicator's target of `year`; `actual` is `undefined` where the city published none.
 * With a baseline: (実績 − 基準) ÷ (目標 − 基準) × 100, which asks for no direction. Without a baseline: 実績 ÷ 目標, or
 * 目標 ÷ 実績 where lower is better. Values in words are never computed. See docs/evaluations.md for every case.
 */
export function achievement(indicator: Indicator, year: FiscalYear, actual: IndicatorValue | undefined): Achievement {
  const target = indicator.targets.find(entry => entry.year === year)?.value
  if (!target || target.kind === 'none') return because('noTarget')
  if (target.kind === 'text') return because('targetInWords')
  if (!actual) return because('notPublished')
  if (actual.kind === 'none') return because('notMeasured')
  if (actual.kind === 'text') return because('actualInWords')
  const { value: baseline } = indicator.baseline
  const numbers: readonly NumberValue[] = baseline.kind === 'number' ? [target, actual, baseline] : [target, actual]
  if (numbers.some(number => number.unit !== target.unit)) return because('unitsDiffer')
  const figures = { actual: actual.value, target: target.value }
  if (baseline.kind === 'number') return fromBaseline(indicator, { ...figures, baseline: baseline.value })
  return withoutBaseline(indicator, figures)
}

function fromBaseline({ direction, isCumulative }: Indicator, figures: Required<Figures>): Achievement {
  const { actual, target, baseline } = figures
  if (isCumulative && actual < baseline) return because('cumulativeBelowBaseline')
  const [wayOfTarget, isWithin] = direction.better === 'lower' ? [baseline - target, actual <= target] : [target - baseline, actual >= target]
  if (target === baseline) {
    if (direction.better === 'unknown' && actual !== target) return because('maintainedDirectionUnknown')
    return { kind: 'judged', method: 'maintained', isMet: isWithin, formula: { method: 'maintained', better: direction.better, ...figures } }
  }
  if (direction.better !== 'unknown' && wayOfTarget < 0) {
    return { kind: 'judged', method: 'limit', isMet: isWithin, formula: { method: 'limit', better: direction.better, ...figures } }
  }
  const percent = percentOf(subtractDecimals(actual, baseline), subtractDecimals(target, baseline))
  const isMet = target > baseline ? actual >= target : actual <= target
  return { kind: 'computed', method: 'fromBaseline', percent, isMet, formula: { method: 'fromBaseline', better: direction.better, ...figures, isCumulative, percent } }
}

function withoutBaseline({ direction: { better }, isCumulative }: Indicator, figures: Figures): Achievement {
  const { actual, target } = figures
  if (better === 'unknown') return because('directionUnknown')
  if (actual < 0 || target < 0) return because('negative')
  const [method, dividend, divisor] = better === 'lower' ? ['targetOverActual', target, actual] as const : ['actualOverTarget', actual, target] as const
  if (divisor === 0 && better === 'lower') return { kind: 'judged', method: 'limit', isMet: true, formula: { method: 'limit', better, ...figures } }
  if (divisor === 0) return because('targetZero')
  const percent = percentOf(dividend, divisor)
  return { kind: 'computed', method, percent, isMet: dividend >= divisor, formula: { method, better, ...figures, isCumulative, percent } }
}
