import type { Change, Named } from './change.ts'
import type { Entity, EntityKind, SetField } from './entity.ts'
import { entityKey, entityName, parentKinds, setFields, textFields } from './entity.ts'
import type { Figure } from './figure.ts'
import { figureKey } from './figure.ts'
import { fingerprint } from './fingerprint.ts'
import type { PicturePair } from './frameChange.ts'
import { frameChange } from './frameChange.ts'
import { isSame } from './isSame.ts'
import type { Item } from './item.ts'
import { itemGroup, itemName } from './item.ts'
import { matchByText } from './matchByText.ts'
import type { PlanPicture } from './planPicture.ts'

/** The changes of one entity that both datasets have. */
export function compareEntity(pictures: PicturePair, key: string, was: Entity, is: Entity): Change[] {
  if (isSame(was, is)) return []
  return [
    ...compareParents(pictures, key, was, is), ...compareTexts(pictures, key, was, is), ...compareSets(pictures, key, was, is),
    ...compareFigures(pictures, key, was, is), ...compareItems(pictures, key, was, is),
  ]
}

function compareParents(pictures: PicturePair, key: string, was: Entity, is: Entity): Change[] {
  const kind = parentKinds[is.kind]
  if (!kind || was.parentId === is.parentId) return []
  return [{ ...frameChange(pictures, key), kind: 'moved', old: nameIn(pictures.before, kind, was.parentId), new: nameIn(pictures.after, kind, is.parentId) }]
}

function compareTexts(pictures: PicturePair, key: string, was: Entity, is: Entity): Change[] {
  return textFields.flatMap((field): Change[] => {
    const [old = [], now = []] = [was.texts[field], is.texts[field]]
    return isSame(old, now) ? [] : [{ ...frameChange(pictures, key), kind: 'text', field, old, new: now, alsoIn: [] }]
  })
}

/** The sets of things that have names of their own. */
const namedKinds: Readonly<Partial<Record<SetField, EntityKind>>> = { leadingProjects: 'leadingProject', projects: 'project', policies: 'policy' }

function compareSets(pictures: PicturePair, key: string, was: Entity, is: Entity): Change[] {
  return setFields.flatMap((field): Change[] => {
    const [old, now] = [inOrder(was.sets[field] ?? []), inOrder(is.sets[field] ?? [])]
    if (isSame(old, now)) return []
    const named = (picture: PlanPicture, ids: readonly string[]) => ids.map(id => namedKinds[field] ? nameIn(picture, namedKinds[field], id) : { id, name: id })
    return [{ ...frameChange(pictures, key), kind: 'set', field, old: named(pictures.before, old), new: named(pictures.after, now), alsoIn: [] }]
  })
}

function compareFigures(pictures: PicturePair, key: string, was: Entity, is: Entity): Change[] {
  const [before, after] = [figuresByKey(was), figuresByKey(is)]
  return [...new Set([...after.keys(), ...before.keys()])].flatMap((figure): Change[] => {
    const [old, now] = [before.get(figure), after.get(figure)]
    return isSame(old, now) ? [] : [{ ...frameChange(pictures, key), kind: 'figure', ...(old && { old }), ...(now && { new: now }) }]
  })
}

function compareItems(pictures: PicturePair, key: string, was: Entity, is: Entity): Change[] {
  if (isSame(was.items, is.items)) return []
  const matches = matchByText<Item>(was.items, is.items, { exact: fingerprint, name: itemName, words: wordsOf, group: itemGroup })
  return matches.flatMap(([old, now]): Change[] => {
    if (old && now && isSame(old, now)) return []
    return [{ ...frameChange(pictures, key, old ? [old] : [], now ? [now] : []), kind: 'item', ...(old && { old }), ...(now && { new: now }) }]
  })
}

/** The words by which an item is known again: its name, and for a leading project's row also what it contains. */
function wordsOf(item: Item): string {
  return item.kind === 'leading' ? `${itemName(item)} ${item.contents.join(' ')}` : itemName(item)
}

function figuresByKey({ figures }: Entity): Map<string, Figure> {
  return new Map(figures.map(figure => [figureKey(figure), figure]))
}

function nameIn(picture: PlanPicture, kind: EntityKind, id: string): Named {
  const entity = picture.entities.get(entityKey(kind, id))
  return { id, name: entity ? entityName(entity) : '' }
}

/** Ids in an order of their own, numbers by size. */
function inOrder(ids: readonly string[]): string[] {
  return [...ids].sort((one, other) => Number(one) - Number(other) || (one < other ? -1 : 1))
}
