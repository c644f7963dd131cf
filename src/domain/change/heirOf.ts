import type { Named } from './change.ts'
import { entityKey, entityName } from './entity.ts'
import type { PlanPicture } from './planPicture.ts'

/**
 * The division that a division which ended lives on in, as far as the plan tells: the only one that every project which
 * named the old one, and is still in the plan, names now and did not name before. None where the projects went several
 * ways, or where there is no such project.
 */
export function heirOf(before: PlanPicture, after: PlanPicture, divisionId: string): Named | undefined {
  const divisionsNow = [...before.entities.values()].flatMap(({ kind, id, sets: { divisions = [] } }) => {
    const now = kind === 'project' && divisions.includes(divisionId) ? after.entities.get(entityKey(kind, id)) : undefined
    return now ? [(now.sets.divisions ?? []).filter(division => !divisions.includes(division))] : []
  })
  const [first = [], ...others] = divisionsNow
  const [heirId, ...rivals] = first.filter(id => others.every(ids => ids.includes(id)))
  const heir = heirId !== undefined && rivals.length === 0 ? after.entities.get(entityKey('division', heirId)) : undefined
  return heir && { id: heir.id, name: entityName(heir) }
}
