import type { Entity } from './entity.ts'
import { entityKey, entityName } from './entity.ts'
import type { Follow } from './follow.ts'
import type { KeptEnd } from './keptEnd.ts'
import type { PlanContents } from './planPicture.ts'
import { takePicture } from './takePicture.ts'

/** An ended follow whose thing is in the plan again, and the follow that goes on. */
export interface ReturnedFollow {
  readonly end: KeptEnd
  readonly follow: Pick<Follow, 'kind' | 'id'>
}

/**
 * Finds what a later edition has again. The name has to be the one that ended: a number may be given to something else. Initiatives are
 * only counted, so that one which returns may bear another number; one that was there all along is not it.
 */
export function findReturned(ends: readonly KeptEnd[], before: PlanContents, after: PlanContents): readonly ReturnedFollow[] {
  if (ends.length === 0) return []
  const [was, is] = [takePicture(before), takePicture(after)]
  const initiative = (entities: ReadonlyMap<string, Entity>, name: string) =>
    [...entities.values()].find(entity => entity.kind === 'initiative' && entityName(entity) === name)
  const found = ({ kind, id, name }: KeptEnd): Entity | undefined => {
    if (kind === 'initiative') return initiative(was.entities, name) ? undefined : initiative(is.entities, name)
    const entity = is.entities.get(entityKey(kind, id))
    return entity && entityName(entity) === name ? entity : undefined
  }
  return ends.flatMap((end) => {
    const entity = found(end)
    return entity ? [{ end, follow: { kind: end.kind, id: entity.id } }] : []
  })
}
