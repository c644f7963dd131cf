import type { PlanOutline } from '../../../domain/plan/dataset.ts'
import type { Division } from '../../../domain/plan/division.ts'

/** A department with its divisions and how many projects each is responsible for, joint ones included. */
export interface DepartmentGroup {
  readonly name: string
  readonly divisions: readonly { readonly division: Division, readonly projects: number, readonly relatedProjects: number }[]
}

/** The divisions of a plan by department, both in the plan's order. */
export function divisionsByDepartment(
  outline: Pick<PlanOutline, 'divisions' | 'projects' | 'relatedProjects'>,
): readonly DepartmentGroup[] {
  const count = (entries: readonly { readonly divisionIds: readonly string[] }[], id: string) =>
    entries.filter(entry => entry.divisionIds.includes(id)).length
  const names = [...new Set(outline.divisions.map(division => division.department))]
  return names.map(name => ({
    name,
    divisions: outline.divisions
      .filter(division => division.department === name)
      .map(division => ({
        division,
        projects: count(outline.projects, division.id),
        relatedProjects: count(outline.relatedProjects, division.id),
      })),
  }))
}
