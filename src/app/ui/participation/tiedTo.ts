/** What names the projects and policies that it is about. */
export interface Tied {
  readonly projectIds?: readonly string[]
  readonly policyIds?: readonly string[]
}

/** Whether something to take part in is about one project or policy. */
export function tiedTo({ kind, id }: { readonly kind: 'project' | 'policy', readonly id: string }): (entry: Tied) => boolean {
  return ({ projectIds = [], policyIds = [] }) => (kind === 'project' ? projectIds : policyIds).includes(id)
}
