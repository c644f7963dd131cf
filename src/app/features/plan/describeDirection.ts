import type { IndicatorDirection } from '../../../domain/plan/indicator.ts'
import { ofPlan, type Words } from '../../ui/text/words.ts'
import { wordsOf } from '../../ui/text/wordsOf.ts'

/** Which way an indicator should move, with what shows it, as the end of a sentence. `undefined` where the plan does not make it plain. */
export function describeDirection(direction: IndicatorDirection): Words | undefined {
  if (direction.better === 'unknown') return undefined
  if (direction.basis === 'targetsRise') return wordsOf('plan.higherByTargets')
  const quote = ofPlan(direction.quote)
  return direction.better === 'higher' ? wordsOf('plan.higherByText', { quote }) : wordsOf('plan.lowerByText', { quote })
}
