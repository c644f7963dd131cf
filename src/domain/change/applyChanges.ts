import type { Change } from './change.ts'
import type { Entity } from './entity.ts'
import { entityKey } from './entity.ts'
import { figureKey } from './figure.ts'
import { isSame } from './isSame.ts'
import type { Item } from './item.ts'
import type { PlanPicture } from './planPicture.ts'

/**
 * The earlier picture with the changes made: the later one, aligned, but for the order of its lists. This is what holds
 * `compareDatasets` to telling everything; the app itself takes the later dataset and needs it nowhere. Only changes of
 * this very picture apply: an entity or an item that is not there throws a `RangeError`.
 */
export function applyChanges(before: PlanPicture, changes: readonly Change[]): PlanPicture {
  const entities = new Map(before.entities)
  const change = (kind: Entity['kind'], id: string, edit: (entity: Entity) => Entity) => {
    const key = entityKey(kind, id)
    const entity = entities.get(key)
    if (!entity) throw new RangeError(`no entity ${key} to change`)
    entities.set(key, edit(entity))
  }
  for (const told of changes) {
    if (told.kind === 'added') for (const entity of told.entities) entities.set(entityKey(entity.kind, entity.id), entity)
    else if (told.kind === 'ended') for (const entity of told.entities) entities.delete(entityKey(entity.kind, entity.id))
    else {
      change(told.entity.kind, told.entity.formerId, entity => edited(entity, told))
      if (told.kind === 'text' || told.kind === 'set') for (const id of told.alsoIn) change('sheet', id, entity => edited(entity, told))
    }
  }
  return { entities, divisionIdsByName: before.divisionIdsByName }
}

function edited(entity: Entity, change: Exclude<Change, { kind: 'added' | 'ended' }>): Entity {
  switch (change.kind) {
    case 'moved': return { ...entity, parentId: change.new.id }
    case 'text': return { ...entity, texts: { ...entity.texts, [change.field]: change.new } }
    case 'set': return { ...entity, sets: { ...entity.sets, [change.field]: change.new.map(named => named.id) } }
    case 'figure': {
      const { old, new: now } = change
      const kept = entity.figures.filter(figure => !old || figureKey(figure) !== figureKey(old))
      return { ...entity, figures: now ? [...kept, now] : kept }
    }
    case 'item': return { ...entity, items: withItem(entity.items, change.old, change.new) }
  }
}

function withItem(items: readonly Item[], old: Item | undefined, now: Item | undefined): Item[] {
  const at = old ? items.findIndex(item => isSame(item, old)) : items.length
  if (at < 0) throw new RangeError('no such item to change')
  return [...items.slice(0, at), ...(now ? [now] : []), ...items.slice(at + 1)]
}
