import type { AlignedPicture } from './alignPictures.ts'
import { alignPictures } from './alignPictures.ts'
import type { Change } from './change.ts'
import { compareEntity } from './compareEntity.ts'
import { entityKey, isPart, parentKinds } from './entity.ts'
import type { Entity } from './entity.ts'
import { foldRepeats } from './foldRepeats.ts'
import { frameWhole } from './frameChange.ts'
import { heirOf } from './heirOf.ts'
import type { PlanContents, PlanPicture } from './planPicture.ts'
import { takePicture } from './takePicture.ts'

/**
 * What changed between two datasets of one city, in the order of the later one, what ended last. Equal datasets give
 * nothing, whatever the order of their chunks. What is derived from other things (sums of costs, lists of ids), where a
 * text stands in its source, and what only the app's reading says (direction, notes) is not told.
 */
export function compareDatasets(before: PlanContents, after: PlanContents): readonly Change[] {
  const was = takePicture(before)
  return comparePictures(was, alignPictures(was, takePicture(after)))
}

/** The same for pictures, the later one aligned with the earlier. */
export function comparePictures(before: PlanPicture, after: AlignedPicture): readonly Change[] {
  const pictures = { before, after }
  const inOrder = [...after.entities].flatMap(([key, entity]): Change[] => {
    const was = before.entities.get(key)
    if (was) return compareEntity(pictures, key, was, entity)
    if (isFolded(after, before, entity)) return []
    const entities = withParts(after, entity)
    return [{ ...frameWhole(pictures, key, entities), kind: 'added', entities }]
  })
  const ended = [...before.entities].flatMap(([key, entity]): Change[] => {
    if (after.entities.has(key) || isFolded(before, after, entity)) return []
    const entities = withParts(before, entity)
    const heir = entity.kind === 'division' ? heirOf(before, after, entity.id) : undefined
    return [{ ...frameWhole(pictures, key, entities), kind: 'ended', entities, ...(heir && { heir }) }]
  })
  return [...foldRepeats(inOrder), ...ended]
}

/** Whether an entity is told as a part of another that is in the one picture only, too. */
function isFolded(picture: PlanPicture, other: PlanPicture, entity: Entity): boolean {
  const parentKind = parentKinds[entity.kind]
  if (!parentKind || !isPart(entity.kind)) return false
  const key = entityKey(parentKind, entity.parentId)
  return picture.entities.has(key) && !other.entities.has(key)
}

function withParts(picture: PlanPicture, entity: Entity): Entity[] {
  const parts = [...picture.entities.values()].filter(part => isPart(part.kind) && parentKinds[part.kind] === entity.kind && part.parentId === entity.id)
  return [entity, ...parts.flatMap(part => withParts(picture, part))]
}
