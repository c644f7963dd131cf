import type { Indicator } from '../../../domain/plan/indicator.ts'
import { ofPlan, plainWords, type Words } from '../../ui/text/words.ts'
import { wordsOf } from '../../ui/text/wordsOf.ts'
import { describeDirection } from './describeDirection.ts'

/**
 * Which way the indicators of a sheet should move, said once: in one sentence where all are alike, else one for each. Where the plan does
 * not make it plain, that is said too.
 */
export function describeDirections(indicators: readonly Pick<Indicator, 'name' | 'direction'>[]): readonly Words[] {
  const ways = indicators.map(({ name, direction }) => ({ name, way: describeDirection(direction) ?? wordsOf('plan.directionUnclear') }))
  const [first] = ways
  if (!first || new Set(ways.map(({ way }) => plainWords(way))).size > 1) {
    return ways.map(({ name, way }) => wordsOf('plan.directionOfNamed', { name: ofPlan(name), way }))
  }
  return [wordsOf(ways.length === 1 ? 'plan.directionOfOne' : 'plan.directionOfAll', { way: first.way })]
}
