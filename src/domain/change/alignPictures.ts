import type { Entity, EntityKind } from './entity.ts'
import { entityKey, entityName, parentKinds } from './entity.ts'
import type { Match } from './matchByText.ts'
import { matchByText } from './matchByText.ts'
import type { PlanPicture } from './planPicture.ts'

/** The later picture with the ids of the earlier one. */
export interface AlignedPicture extends PlanPicture {
  /** By key: the id that the later dataset itself gives the entity. */
  readonly ownIds: ReadonlyMap<string, string>
}

/** The kinds whose ids only count, parents first, and whether their things are known again within one parent alone. */
const counted = [['initiative', 'anywhere'], ['row', 'inParent'], ['sheet', 'inParent'], ['indicator', 'inParent']] as const satisfies readonly (readonly [EntityKind, string])[]

/**
 * Gives each entity of the later picture the id that it had in the earlier one. Pillars, policies, projects and whatever
 * else bears a number of the city's keep it; sheets, indicators, initiatives and their rows are only counted, so they
 * are matched by their words, and one that is new gets an id with a `+` that no dataset uses.
 */
export function alignPictures(before: PlanPicture, after: PlanPicture): AlignedPicture {
  const aligned = new Map(after.entities)
  const ownIds = new Map([...after.entities].map(([key, entity]) => [key, entity.id]))
  for (const [kind, scope] of counted) {
    const [earlier, later] = [entitiesOf(before.entities, kind), entitiesOf(aligned, kind)]
    const newIds = new Map(matchCounted(kind, scope, earlier, later).flatMap(([was, is]) => is ? [[is.id, was?.id ?? `+${is.id}`] as const] : []))
    renumber(aligned, ownIds, kind, newIds)
  }
  return { entities: aligned, divisionIdsByName: after.divisionIdsByName, ownIds }
}

function entitiesOf(entities: ReadonlyMap<string, Entity>, kind: EntityKind): Entity[] {
  return [...entities.values()].filter(entity => entity.kind === kind)
}

function matchCounted(kind: EntityKind, scope: 'anywhere' | 'inParent', before: readonly Entity[], after: readonly Entity[]): Match<Entity>[] {
  const matches = matchByText(before, after, {
    exact: wordsOf,
    name: nameOf,
    words: wordsOf,
    ...(scope === 'inParent' && { group: (entity: Entity) => entity.parentId }),
  })
  return kind === 'indicator' || kind === 'initiative' ? matches : joinLast(matches)
}

/** All words of an entity; what two have alike in all words is told apart by its place alone. */
function wordsOf(entity: Entity): string {
  return Object.values(entity.texts).flat().join(' ')
}

/** Rows have no name; their 区分 tells them apart. */
function nameOf(entity: Entity): string {
  return entity.kind === 'row' ? entity.texts.category?.join(' ') ?? '' : entityName(entity)
}

/** Where one sheet or row of a parent is left over on either side, they are the same one with all its words changed. */
function joinLast(matches: readonly Match<Entity>[]): Match<Entity>[] {
  const gone = loneByParent(matches.map(([was, is]) => is ? undefined : was))
  const added = loneByParent(matches.map(([was, is]) => was ? undefined : is))
  return matches.flatMap((match): Match<Entity>[] => {
    const [was, is] = match
    if (was && is) return [match]
    const { parentId } = was ?? is
    const [earlier, later] = [gone.get(parentId), added.get(parentId)]
    if (!earlier || !later) return [match]
    return is ? [[earlier, later]] : []
  })
}

/** The entities that are the only ones of their parent. */
function loneByParent(entities: readonly (Entity | undefined)[]): Map<string, Entity> {
  const counts = new Map<string, number>()
  const present = entities.filter(entity => entity !== undefined)
  for (const { parentId } of present) counts.set(parentId, (counts.get(parentId) ?? 0) + 1)
  return new Map(present.filter(({ parentId }) => counts.get(parentId) === 1).map(entity => [entity.parentId, entity]))
}

function renumber(entities: Map<string, Entity>, ownIds: Map<string, string>, kind: EntityKind, newIds: ReadonlyMap<string, string>): void {
  const all = [...entities]
  entities.clear()
  const owned = new Map(ownIds)
  ownIds.clear()
  for (const [key, entity] of all) {
    const id = entity.kind === kind ? newIds.get(entity.id) ?? entity.id : entity.id
    const parentId = parentKinds[entity.kind] === kind ? newIds.get(entity.parentId) ?? entity.parentId : entity.parentId
    const newKey = entityKey(entity.kind, id)
    entities.set(newKey, id === entity.id && parentId === entity.parentId ? entity : { ...entity, id, parentId })
    ownIds.set(newKey, owned.get(key) ?? entity.id)
  }
}
