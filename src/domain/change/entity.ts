import type { Figure } from './figure.ts'
import type { Item } from './item.ts'

/** The parts of a dataset that changes are told of. `sheet`, `indicator`, `row` and `draftPart` are parts of a project, an initiative or a call. */
export type EntityKind =
  | 'plan' | 'pillar' | 'basicPolicy' | 'direction' | 'policy' | 'project' | 'sheet' | 'indicator'
  | 'division' | 'leadingProject' | 'chapter' | 'section' | 'initiative' | 'row' | 'call' | 'draftPart' | 'survey' | 'event'

/** The texts that an entity may have, each a list of paragraphs in the city's order. */
export const textFields = [
  'name', 'years', 'communityGoal', 'vision', 'summary', 'approaches', 'description', 'definition',
  'aim', 'mark', 'body', 'text', 'heading', 'category', 'approach',
  'purpose', 'when', 'place', 'period', 'standing', 'outcome', 'records',
] as const

/** One of {@link textFields}. */
export type TextField = (typeof textFields)[number]

/** The sets of references that an entity may have; their order says nothing. */
export const setFields = ['divisions', 'leadingProjects', 'sdgs', 'projects', 'policies'] as const

/** One of {@link setFields}. */
export type SetField = (typeof setFields)[number]

/**
 * One part of a dataset in the form in which two datasets are compared: what it says, without where it stands in its
 * source. Everything of it that a resident can follow is in one of the fields.
 */
export interface Entity {
  readonly kind: EntityKind
  /** Unique in its kind. The ids of sheets, indicators, rows and initiatives only count, see `alignPictures`. */
  readonly id: string
  /** The id of the entity of `parentKind` that this one belongs to; empty where it belongs to none. */
  readonly parentId: string
  readonly texts: Readonly<Partial<Record<TextField, readonly string[]>>>
  readonly sets: Readonly<Partial<Record<SetField, readonly string[]>>>
  /** At most one for each `figureKey`. */
  readonly figures: readonly Figure[]
  /** Items may stand twice; their order says nothing. */
  readonly items: readonly Item[]
}

/** What an entity of each kind belongs to. */
export const parentKinds: Readonly<Partial<Record<EntityKind, EntityKind>>> = {
  basicPolicy: 'pillar', direction: 'basicPolicy', policy: 'direction', project: 'policy', sheet: 'project', indicator: 'sheet',
  initiative: 'section', row: 'initiative', draftPart: 'call',
}

/** The key of an entity within its picture. */
export function entityKey(kind: EntityKind, id: string): string {
  return `${kind} ${id}`
}

/** Whether entities of a kind are told as part of what they belong to, and end and begin with it. */
export function isPart(kind: EntityKind): boolean {
  return kind === 'sheet' || kind === 'indicator' || kind === 'row' || kind === 'draftPart'
}

/** The name of an entity as the city wrote it; empty for one without a name. */
export function entityName(entity: Entity): string {
  return entity.texts.name?.join(' ') ?? ''
}
