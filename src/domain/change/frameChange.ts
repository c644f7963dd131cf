import type { AlignedPicture } from './alignPictures.ts'
import type { ChangedEntity, ChangeFrame } from './change.ts'
import type { Entity } from './entity.ts'
import { entityKey, entityName, isPart, parentKinds } from './entity.ts'
import type { Item } from './item.ts'
import type { PlanPicture } from './planPicture.ts'
import { joinReaches, reachOf } from './reach.ts'

/** Two pictures that are compared. */
export interface PicturePair {
  readonly before: PlanPicture
  readonly after: AlignedPicture
}

/** Names what a change of the entity with this key is about, and whom it concerns; `was` and `is` are the items that it is about. */
export function frameChange(pictures: PicturePair, key: string, was: readonly Item[] = [], is: readonly Item[] = []): ChangeFrame {
  const { before, after } = pictures
  return { ...nameOf(pictures, key), reach: joinReaches([...(after.entities.has(key) ? [reachOf(after, key, is)] : []), ...reachesBefore(before, after, key, was)]) }
}

/** Names an entity that is new or gone with all its parts: whoever follows what one of them concerns is told. */
export function frameWhole(pictures: PicturePair, key: string, parts: readonly Entity[]): ChangeFrame {
  const reaches = parts.map((part) => {
    const items = pictures.after.entities.has(key) ? [[], part.items] as const : [part.items, []] as const
    return frameChange(pictures, entityKey(part.kind, part.id), ...items).reach
  })
  return { ...nameOf(pictures, key), reach: joinReaches(reaches) }
}

function nameOf(pictures: PicturePair, key: string): Pick<ChangeFrame, 'subject' | 'entity'> {
  const entity = entityAt(pictures, key)
  return { subject: describeEntity(pictures, ownerOf(pictures, entity)), entity: describeEntity(pictures, entity) }
}

/** What was is reached by the ids of before, but for what only goes by another number now. */
function reachesBefore(before: PlanPicture, after: AlignedPicture, key: string, items: readonly Item[]) {
  return before.entities.has(key) ? [reachOf({ ...before, ownIds: after.ownIds }, key, items)] : []
}

function entityAt({ before, after }: PicturePair, key: string): Entity {
  const entity = after.entities.get(key) ?? before.entities.get(key)
  if (!entity) throw new RangeError(`no entity ${key} in either picture`)
  return entity
}

function ownerOf(pictures: PicturePair, entity: Entity): Entity {
  const parentKind = parentKinds[entity.kind]
  return parentKind && isPart(entity.kind) ? ownerOf(pictures, entityAt(pictures, entityKey(parentKind, entity.parentId))) : entity
}

function describeEntity({ after }: PicturePair, entity: Entity): ChangedEntity {
  const id = after.ownIds.get(entityKey(entity.kind, entity.id)) ?? entity.id
  return { kind: entity.kind, id, formerId: entity.id, name: entityName(entity) }
}
