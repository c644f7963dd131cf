import type { Indicator } from '../../../domain/plan/indicator.ts'
import { describeDirection } from './describeDirection.ts'

/**
 * Which way the indicators of a sheet should move, said once: in one sentence where all are alike, else one for each. Where the plan does
 * not make it plain, that is said too.
 */
export function describeDirections(indicators: readonly Pick<Indicator, 'name' | 'direction'>[]): readonly string[] {
  const unclear = '値が高いほうと低いほうのどちらがよいかが、計画からは分かりません。'
  const ways = [...new Set(indicators.map(({ direction }) => describeDirection(direction)))]
  if (ways.length === 1) {
    const subject = indicators.length === 1 ? 'この指標は、' : 'どの指標も、'
    return [`${subject}${ways[0] ?? unclear}`]
  }
  return indicators.map(({ name, direction }) => {
    const way = describeDirection(direction)
    return `「${name}」は、${way ?? unclear}`
  })
}
