import type { EvaluationsChunk } from '../../../domain/evaluation/evaluation.ts'
import type { ParticipationEvent } from '../../../domain/event/participationEvent.ts'
import type { ParticipationChunk } from '../../../domain/participation/participationChunks.ts'
import type { PlanOutline, ProjectEntry } from '../../../domain/plan/dataset.ts'
import type { Policy } from '../../../domain/plan/policy.ts'
import type { Project } from '../../../domain/plan/project.ts'
import type { PlanReader } from '../../db/planReader.ts'
import type { PageParams } from '../../page/definePage.ts'
import { neighbours } from '../../ui/neighbours.ts'
import type { PolicyPlacement } from '../../ui/plan/policyPlacement.ts'
import { policyPlacement } from '../../ui/plan/policyPlacement.ts'

export interface ProjectPageProps {
  readonly project: Project
  readonly policy: Policy
  readonly placement: PolicyPlacement
  readonly evaluations: EvaluationsChunk | undefined
  readonly previous: ProjectEntry | undefined
  readonly next: ProjectEntry | undefined
  readonly participation: ParticipationChunk
  readonly events: readonly ParticipationEvent[]
  readonly outline: PlanOutline
}

export async function loadProject(plan: PlanReader, { projectId }: PageParams): Promise<ProjectPageProps | undefined> {
  const [outline, evaluations, participation, { events }] = await Promise.all([plan.outline(), plan.evaluations(), plan.participation(), plan.events()])
  const policyId = outline.projects.find(candidate => candidate.id === projectId)?.policyId
  const entry = outline.policies.find(candidate => candidate.id === policyId)
  const placement = entry && policyPlacement(outline, entry)
  const chunk = entry && await plan.policies(entry.basicPolicyId)
  const project = chunk?.projects.find(candidate => candidate.id === projectId)
  const policy = chunk?.policies.find(candidate => candidate.id === policyId)
  if (!project || !policy || !placement) return undefined
  return { project, policy, placement, evaluations, participation, events, ...neighbours(outline.projects, each => each.id === projectId), outline }
}
