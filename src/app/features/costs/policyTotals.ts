import type { PlanOutline, PolicyEntry } from '../../../domain/plan/dataset.ts'

/** A policy with the cost of its projects together, in thousand yen: the plan prints none for a policy. */
export interface PolicyTotal {
  readonly policy: PolicyEntry
  readonly total: number
}

/** The policies of a basic policy in the plan's order, each with its sum. */
export function policyTotals(outline: Pick<PlanOutline, 'policies' | 'projects'>, basicPolicyId: string): readonly PolicyTotal[] {
  return outline.policies.filter(policy => policy.basicPolicyId === basicPolicyId).map(policy => ({
    policy,
    total: outline.projects.filter(project => project.policyId === policy.id).reduce((sum, { total }) => sum + total, 0),
  }))
}
