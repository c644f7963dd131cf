import type { IndicatorDirection } from '../../../domain/plan/indicator.ts'

/** Which way an indicator should move, with what shows it. `undefined` where the plan does not make it plain. */
export function describeDirection(direction: IndicatorDirection): string | undefined {
  if (direction.better === 'unknown') return undefined
  const way = direction.better === 'higher' ? '高いほうがよい指標' : '低いほうがよい指標'
  if (direction.basis === 'targetsRise') return `${way}(目標値が現状値より高いため)`
  return `${way}(計画に「${direction.quote}」とあるため)`
}
