import type { EvaluationsChunk } from '../domain/evaluation/evaluation.ts'
import { evaluationsChunkName } from '../domain/evaluation/evaluation.ts'
import type { Dataset, GuidelineChunk, OverviewChunk, PlanOutline, PolicyChunk } from '../domain/plan/dataset.ts'
import { policyChunkName } from '../domain/plan/dataset.ts'
import type { ReadingsChunk } from '../domain/reading/readingsChunk.ts'
import type { SynonymsChunk } from '../domain/search/synonymsChunk.ts'

/** A piece of the dataset that is published, fetched and kept as one. */
export interface Chunk {
  readonly name: string
  readonly content: PlanOutline | OverviewChunk | GuidelineChunk | PolicyChunk | EvaluationsChunk | ReadingsChunk | SynonymsChunk
  /** See `ManifestChunk.isDeferred`. */
  readonly isDeferred?: true
}

/**
 * Cuts a dataset so that a change to one project costs a phone one small chunk. The order is the order of reading.
 * A city that has published no evaluations has no chunk of them.
 */
export function cutChunks(dataset: Dataset, evaluations?: EvaluationsChunk): Chunk[] {
  const basicPolicies = dataset.pillars.flatMap(pillar => pillar.basicPolicies)
  return [
    { name: 'outline', content: outlineOf(dataset) },
    { name: 'overview', content: { introduction: dataset.introduction, costTable: dataset.costTable, leadingProjects: dataset.leadingProjects } },
    ...basicPolicies.map((basicPolicy): Chunk => ({ name: policyChunkName(basicPolicy.id), content: policiesOf(dataset, basicPolicy.id) })),
    { name: 'guideline', content: { guideline: dataset.guideline } },
    ...(evaluations ? [{ name: evaluationsChunkName, content: evaluations }] : []),
  ]
}

function policiesOf(dataset: Dataset, basicPolicyId: string): PolicyChunk {
  const policies = dataset.policies.filter(policy => policy.basicPolicyId === basicPolicyId)
  const ids = new Set(policies.map(policy => policy.id))
  return { basicPolicyId, policies, projects: dataset.projects.filter(project => ids.has(project.policyId)) }
}

function outlineOf(dataset: Dataset): PlanOutline {
  return {
    plan: dataset.plan,
    documents: dataset.documents,
    rules: dataset.rules.filter(rule => rule.effect === 'content'),
    pillars: dataset.pillars,
    policies: dataset.policies.map(({ id, name, pillarId, basicPolicyId, directionId, sdgs, projectIds }) =>
      ({ id, name, pillarId, basicPolicyId, directionId, sdgs, projectIds })),
    projects: dataset.projects.map(({ id, name, policyId, divisionIds, leadingProjectIds, cost }) =>
      ({ id, name, policyId, divisionIds, leadingProjectIds, total: cost.total })),
    relatedProjects: dataset.policies.flatMap(policy => policy.relatedProjects.map(({ name, divisionIds }) =>
      ({ name, policyId: policy.id, divisionIds }))),
    divisions: dataset.divisions,
    leadingProjects: dataset.leadingProjects.map(({ id, mark, name }) => ({ id, mark, name })),
  }
}
