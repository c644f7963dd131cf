import type { Entity } from './entity.ts'

/** What something to take part in is about, as the sets of its entity: whoever follows one of these is told of it. */
export function aboutSets({ projectIds = [], policyIds = [] }: { readonly projectIds?: readonly string[], readonly policyIds?: readonly string[] }): Entity['sets'] {
  return { projects: projectIds, policies: policyIds }
}
