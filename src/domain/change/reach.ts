import type { Entity } from './entity.ts'
import { entityKey, parentKinds } from './entity.ts'
import type { FollowKind } from './follow.ts'
import { followKinds } from './follow.ts'
import type { Item } from './item.ts'
import type { PlanPicture } from './planPicture.ts'

/** What a change is found by: whatever can be followed, 基本政策 and リーディングプロジェクト. */
export type ReachKind = FollowKind | 'basicPolicy' | 'leadingProject'

/** What a change concerns: the ids of what changed, of all that it belongs to, belonged to or is about, of its divisions and leading projects. */
export type Reach =
  & Readonly<Record<Exclude<ReachKind, ParticipationKind>, readonly string[]>>
  /** Absent where there is none: what earlier versions of the app kept knows nothing of these. */
  & Readonly<Partial<Record<ParticipationKind, readonly string[] | undefined>>>

type ParticipationKind = 'call' | 'survey' | 'event'

const reachKinds = [...followKinds, 'basicPolicy', 'leadingProject'] as const satisfies readonly ReachKind[]

/** A picture whose entities may go by other ids in their own dataset. */
export interface NumberedPicture extends PlanPicture {
  readonly ownIds?: ReadonlyMap<string, string>
}

/** The reach of an entity in one picture: the project → policy → 施策展開の方向 → 基本政策 → pillar, and the divisions in charge. */
export function reachOf(picture: NumberedPicture, key: string, items: readonly Item[] = []): Reach {
  const found = new Map<ReachKind, Set<string>>(reachKinds.map(kind => [kind, new Set()]))
  const add = (kind: ReachKind, ids: readonly string[]) => ids.forEach(id => found.get(kind)?.add(id))
  const climb = (from: string) => {
    for (const entity of lineOf(picture, from)) {
      add('division', entity.sets.divisions ?? [])
      add('leadingProject', entity.sets.leadingProjects ?? [])
      for (const about of aboutOf(entity)) climb(about)
      if (isReached(entity.kind)) add(entity.kind, ownId(picture, entity.kind, entity.id))
    }
  }
  climb(key)
  for (const item of items) {
    if (item.kind === 'related') add('division', item.divisionIds)
    if (item.kind === 'record') add('division', picture.divisionIdsByName.get(item.division) ?? [])
    if (item.kind === 'leading') for (const from of [entityKey('policy', item.policyId), ...item.projectIds.map(id => entityKey('project', id))]) climb(from)
  }
  return reachFrom(kind => [...found.get(kind) ?? []])
}

/** The id by which a follow names an entity: none for an initiative that ended, whose number another may have taken. */
function ownId({ ownIds }: NumberedPicture, kind: ReachKind, id: string): string[] {
  const own = ownIds?.get(entityKey(kind, id))
  if (own !== undefined) return [own]
  return ownIds && kind === 'initiative' ? [] : [id]
}

/** The reaches together. */
export function joinReaches(reaches: readonly Reach[]): Reach {
  return reachFrom(kind => [...new Set(reaches.flatMap(reach => reach[kind] ?? []))])
}

function reachFrom(idsOf: (kind: ReachKind) => readonly string[]): Reach {
  const [call, survey, event] = [idsOf('call'), idsOf('survey'), idsOf('event')]
  return {
    project: idsOf('project'), policy: idsOf('policy'), basicPolicy: idsOf('basicPolicy'), pillar: idsOf('pillar'),
    division: idsOf('division'), leadingProject: idsOf('leadingProject'), initiative: idsOf('initiative'),
    ...call.length > 0 && { call }, ...survey.length > 0 && { survey }, ...event.length > 0 && { event },
  }
}

/** The keys of what something to take part in is about. */
function aboutOf({ sets: { projects = [], policies = [] } }: Entity): string[] {
  return [...projects.map(id => entityKey('project', id)), ...policies.map(id => entityKey('policy', id))]
}

/** An entity and all that it belongs to, upwards. */
function lineOf(picture: PlanPicture, key: string): Entity[] {
  const entity = picture.entities.get(key)
  if (!entity) return []
  const parentKind = parentKinds[entity.kind]
  return parentKind ? [entity, ...lineOf(picture, entityKey(parentKind, entity.parentId))] : [entity]
}

function isReached(kind: string): kind is ReachKind {
  return reachKinds.some(reached => reached === kind)
}
