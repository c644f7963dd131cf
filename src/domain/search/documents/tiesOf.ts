import type { PlanOutline } from '../../plan/dataset.ts'
import type { SearchDocument } from '../searchDocument.ts'

/** What names the projects and policies that it is about. */
interface Tied {
  readonly projectIds?: readonly string[]
  readonly policyIds?: readonly string[]
}

/** By which filters something is found that is about projects and policies: their divisions, their goals, and their pillar where they have one. */
export function tiesOf({ projects, policies }: Pick<PlanOutline, 'projects' | 'policies'>, { projectIds = [], policyIds = [] }: Tied): Pick<SearchDocument, 'pillarId' | 'divisionIds' | 'leadingProjectIds' | 'sdgs'> {
  const tiedProjects = projects.filter(({ id }) => projectIds.includes(id))
  const tiedPolicies = policies.filter(({ id }) => policyIds.includes(id) || tiedProjects.some(({ policyId }) => policyId === id))
  const [pillarId, ...others] = new Set(tiedPolicies.map(policy => policy.pillarId))
  return {
    ...pillarId !== undefined && others.length === 0 && { pillarId },
    divisionIds: [...new Set(tiedProjects.flatMap(({ divisionIds }) => divisionIds))],
    leadingProjectIds: [],
    sdgs: [...new Set(tiedPolicies.flatMap(({ sdgs }) => sdgs))],
  }
}
