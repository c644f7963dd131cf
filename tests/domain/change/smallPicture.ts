import { entityKey, type Entity, type EntityKind } from '../../../src/domain/change/entity.ts'
import type { PlanPicture } from '../../../src/domain/change/planPicture.ts'

/** One part of an invented dataset, with nothing in it but what a test names. */
export function entityOf(kind: EntityKind, id: string, parentId = '', { texts = {}, sets = {} }: Partial<Pick<Entity, 'texts' | 'sets'>> = {}): Entity {
  return { kind, id, parentId, texts, sets, figures: [], items: [] }
}

/** A picture of these parts; a part stands after the one that it belongs to. */
export function pictureOf(entities: readonly Entity[], divisionIdsByName: PlanPicture['divisionIdsByName'] = new Map()): PlanPicture {
  return { entities: new Map(entities.map(entity => [entityKey(entity.kind, entity.id), entity])), divisionIdsByName }
}
