import type { EvaluationsChunk } from '../../../domain/evaluation/evaluation.ts'
import type { ParticipationEvent } from '../../../domain/event/participationEvent.ts'
import type { ParticipationChunk } from '../../../domain/participation/participationChunks.ts'
import type { PlanOutline, PolicyEntry } from '../../../domain/plan/dataset.ts'
import type { Policy } from '../../../domain/plan/policy.ts'
import type { Project } from '../../../domain/plan/project.ts'
import type { PlanReader } from '../../db/planReader.ts'
import type { PageParams } from '../../page/definePage.ts'
import { neighbours } from '../../ui/neighbours.ts'
import type { PolicyPlacement } from '../../ui/plan/policyPlacement.ts'
import { policyPlacement } from '../../ui/plan/policyPlacement.ts'

export interface PolicyPageProps {
  readonly policy: Policy
  readonly projects: readonly Project[]
  readonly placement: PolicyPlacement
  readonly evaluations: EvaluationsChunk | undefined
  readonly previous: PolicyEntry | undefined
  readonly next: PolicyEntry | undefined
  readonly participation: ParticipationChunk
  readonly events: readonly ParticipationEvent[]
  readonly outline: PlanOutline
}

export async function loadPolicy(plan: PlanReader, { policyId }: PageParams): Promise<PolicyPageProps | undefined> {
  const [outline, evaluations, participation, { events }] = await Promise.all([plan.outline(), plan.evaluations(), plan.participation(), plan.events()])
  const entry = outline.policies.find(candidate => candidate.id === policyId)
  const placement = entry && policyPlacement(outline, entry)
  const chunk = entry && await plan.policies(entry.basicPolicyId)
  const policy = chunk?.policies.find(candidate => candidate.id === policyId)
  if (!policy || !placement) return undefined
  const projects = chunk?.projects.filter(project => project.policyId === policyId) ?? []
  return { policy, projects, placement, evaluations, participation, events, ...neighbours(outline.policies, each => each.id === policyId), outline }
}
