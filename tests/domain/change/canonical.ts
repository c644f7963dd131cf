import type { Entity } from '../../../src/domain/change/entity.ts'
import { fingerprint } from '../../../src/domain/change/fingerprint.ts'
import type { PlanPicture } from '../../../src/domain/change/planPicture.ts'

/** A picture with every list whose order says nothing put in order, so that two pictures compare. */
export function canonical({ entities }: Pick<PlanPicture, 'entities'>): unknown {
  return [...entities].sort(([one], [other]) => one < other ? -1 : 1).map(([, entity]) => inOrder(entity))
}

function inOrder(entity: Entity): unknown {
  const { kind, id, parentId, texts, sets, figures, items } = entity
  return {
    kind, id, parentId, texts, figures: figures.map(fingerprint).sort(), items: items.map(fingerprint).sort(),
    sets: Object.fromEntries(Object.entries(sets).map(([field, ids]) => [field, [...ids].sort()])),
  }
}
