import type { Entity, EntityKind, SetField, TextField } from './entity.ts'
import type { Figure } from './figure.ts'
import type { Item } from './item.ts'
import type { Reach } from './reach.ts'

/** An id with the name that it had at the time of the change, so that a change can be told long after. */
export interface Named {
  readonly id: string
  readonly name: string
}

/** What changed: the entity by its ids and name. */
export interface ChangedEntity extends Named {
  readonly kind: EntityKind
  /** The id in the earlier dataset, or one that no dataset uses where the entity is new. `id` is that of the later dataset, or of the earlier where the entity ended. */
  readonly formerId: string
}

/** What every change tells besides itself. */
export interface ChangeFrame {
  /** The pillar, policy, project, initiative … on whose page the change is seen. */
  readonly subject: ChangedEntity
  /** What changed: the subject itself, or a sheet, indicator or row of it. */
  readonly entity: ChangedEntity
  /** Everything that a follow may name and that this change concerns. */
  readonly reach: Reach
}

/** A change of an entity, with what was (`old`) and what is (`new`). */
export type ChangeContent =
  /** New in the plan. `entities` is the entity and its parts: the sheets and indicators of a project, the rows of an initiative. */
  | { readonly kind: 'added', readonly entities: readonly Entity[] }
  /** No longer in the plan. */
  | { readonly kind: 'ended', readonly entities: readonly Entity[], /** The division that an ended one lives on in (`heirOf`). */ readonly heir?: Named | undefined }
  /** Belongs to something else: a project to another policy. */
  | { readonly kind: 'moved', readonly old: Named, readonly new: Named }
  /** `alsoIn`: ids (of the earlier dataset) of the project's sheets whose own title changed in the same way. */
  | { readonly kind: 'text', readonly field: TextField, readonly old: readonly string[], readonly new: readonly string[], readonly alsoIn: readonly string[] }
  /** `alsoIn`: ids (of the earlier dataset) of the project's sheets whose own set changed in the same way. */
  | { readonly kind: 'set', readonly field: SetField, readonly old: readonly Named[], readonly new: readonly Named[], readonly alsoIn: readonly string[] }
  /** One of the two may be missing: a figure that is new, or gone. Both have one `figureKey`. */
  | { readonly kind: 'figure', readonly old?: Figure | undefined, readonly new?: Figure | undefined }
  /** One of the two may be missing: an item that is new, or gone. Both have one `kind`. */
  | { readonly kind: 'item', readonly old?: Item | undefined, readonly new?: Item | undefined }

/** 変更: one thing that is other in the later of two datasets. Plain data, fit to be kept on a phone. */
export type Change = ChangeFrame & ChangeContent
