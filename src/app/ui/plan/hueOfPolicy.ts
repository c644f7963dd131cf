import type { PlanOutline } from '../../../domain/plan/dataset.ts'
import { pillarHue } from './pillarHue.ts'

/** The colour of the pillar to which a policy belongs; `undefined` (the accent) for a policy that the plan does not have. */
export function hueOfPolicy(outline: Pick<PlanOutline, 'pillars' | 'policies'>, policyId: string): number | undefined {
  const pillarId = outline.policies.find(policy => policy.id === policyId)?.pillarId
  const index = outline.pillars.findIndex(pillar => pillar.id === pillarId)
  return index < 0 ? undefined : pillarHue(index + 1)
}
