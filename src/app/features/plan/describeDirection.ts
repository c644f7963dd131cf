import type { IndicatorDirection } from '../../../domain/plan/indicator.ts'

/** Which way an indicator should move, with what shows it, as the end of a sentence. `undefined` where the plan does not make it plain. */
export function describeDirection(direction: IndicatorDirection): string | undefined {
  if (direction.better === 'unknown') return undefined
  const way = direction.better === 'higher' ? '高いほうがよい指標' : '低いほうがよい指標'
  if (direction.basis === 'targetsRise') return `${way}です(目標値が現状値より高いため)。`
  return `${way}です(計画に「${direction.quote}」とあるため)。`
}
