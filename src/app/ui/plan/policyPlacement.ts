import type { PlanOutline, PolicyEntry } from '../../../domain/plan/dataset.ts'
import type { BasicPolicy, Pillar, PolicyDirection } from '../../../domain/plan/pillar.ts'
import { pillarHue } from './pillarHue.ts'

/** Where a policy stands in the plan. */
export interface PolicyPlacement {
  readonly pillar: Pillar
  readonly hue: number
  readonly basicPolicy: BasicPolicy
  readonly direction: PolicyDirection
}

/** Finds the levels above a policy. `undefined` when the outline lacks one of them. */
export function policyPlacement(
  outline: Pick<PlanOutline, 'pillars'>,
  policy: Pick<PolicyEntry, 'pillarId' | 'basicPolicyId' | 'directionId'>,
): PolicyPlacement | undefined {
  const index = outline.pillars.findIndex(candidate => candidate.id === policy.pillarId)
  const pillar = outline.pillars[index]
  const basicPolicy = pillar?.basicPolicies.find(candidate => candidate.id === policy.basicPolicyId)
  const direction = basicPolicy?.directions.find(candidate => candidate.id === policy.directionId)
  return pillar && basicPolicy && direction && { pillar, hue: pillarHue(index + 1), basicPolicy, direction }
}
