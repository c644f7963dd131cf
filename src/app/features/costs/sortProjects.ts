import type { MessageKey } from '../../../domain/language/message.ts'
import type { ProjectEntry } from '../../../domain/plan/dataset.ts'

/** The orders of a list of projects: 事業費 (largest first), 番号 (the plan's own order), 名前. */
export const projectOrders = ['cost', 'number', 'name'] as const
export type ProjectOrder = typeof projectOrders[number]

/** Each order as the screens call it. */
export const projectOrderNames = { cost: 'costs.byCost', number: 'costs.byNumber', name: 'costs.byName' } as const satisfies Readonly<Record<ProjectOrder, MessageKey>>

/** Projects, given in the plan's order, in another. Equals stay in the plan's order. */
export function sortProjects(projects: readonly ProjectEntry[], order: ProjectOrder): readonly ProjectEntry[] {
  switch (order) {
    case 'cost': return [...projects].sort((one, other) => other.total - one.total)
    case 'number': return projects
    case 'name': return [...projects].sort((one, other) => one.name.localeCompare(other.name, 'ja'))
  }
}
