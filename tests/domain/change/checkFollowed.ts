import { expect } from 'vitest'
import { alignPictures } from '../../../src/domain/change/alignPictures.ts'
import type { AlignedPicture } from '../../../src/domain/change/alignPictures.ts'
import { applyChanges } from '../../../src/domain/change/applyChanges.ts'
import { carryFollows } from '../../../src/domain/change/carryFollows.ts'
import { compareDatasets } from '../../../src/domain/change/compareDatasets.ts'
import type { Follow } from '../../../src/domain/change/follow.ts'
import { followKinds } from '../../../src/domain/change/follow.ts'
import { isSame } from '../../../src/domain/change/isSame.ts'
import type { Item } from '../../../src/domain/change/item.ts'
import { isEndOf, pickChanges } from '../../../src/domain/change/pickChanges.ts'
import type { PlanContents, PlanPicture } from '../../../src/domain/change/planPicture.ts'
import { reachOf } from '../../../src/domain/change/reach.ts'
import { takePicture } from '../../../src/domain/change/takePicture.ts'
import { canonical } from './canonical.ts'

/** Everything in a picture that a resident can follow. */
export function everyFollow({ entities }: PlanPicture): Follow[] {
  return [...entities.values()].flatMap(({ kind, id }) => {
    const followed = followKinds.find(each => each === kind)
    return followed ? [{ kind: followed, id, since: '2026-04-01T00:00:00.000Z' }] : []
  })
}

/**
 * Holds two datasets to what is promised to whoever follows each of these things: it is followed on, or its end is told; and the
 * changes that are told of it, made to the earlier dataset, give the later one in all that concerns the follow.
 */
export function checkFollowed(before: PlanContents, after: PlanContents, follows = everyFollow(takePicture(before))): void {
  const changes = compareDatasets(before, after)
  const was = takePicture(before)
  const is = alignPictures(was, takePicture(after))
  for (const follow of follows) {
    const carried = carryFollows([follow], before, after)
    const told = pickChanges(changes, carried)
    expect([...carried.follows, ...carried.ended].length).toBeGreaterThan(0)
    for (const end of carried.ended) expect(told.filter(change => isEndOf(change, end))).toHaveLength(1)
    for (const { kind, id } of carried.follows) expect(takePicture(after).entities.has(`${kind} ${id}`)).toBe(true)
    const concerned = keysOf(follow, carried.follows, was, is)
    const made = applyChanges(was, told)
    expect(only(made, concerned)).toEqual(only(is, concerned))
    const [namedNow, namedBefore] = [namesDivision(is, carried.follows), namesDivision(was, [follow])]
    // What named another division before, and is gone, is told to nobody who follows this one under that name now.
    const isOwed = (item: Item, key: string): boolean => namedNow(item) && (namedBefore(item) || is.entities.get(key)?.items.some(each => isSame(each, item)) === true)
    expect(itemsOf(made, isOwed)).toEqual(itemsOf(is, namedNow))
  }
}

/** The entities that a follow concerns, before by its id of before, after by its id of now. */
function keysOf(follow: Follow, now: readonly Follow[], was: PlanPicture, is: AlignedPicture): ReadonlySet<string> {
  const touches = (ids: Readonly<Partial<Record<string, readonly string[]>>>, followed: Follow) => ids[followed.kind]?.includes(followed.id) === true
  return new Set([
    ...[...was.entities.keys()].filter(key => touches(reachOf(was, key), follow)),
    ...[...is.entities.keys()].filter(key => now.some(followed => touches(reachOf(is, key), followed))),
  ])
}

function only({ entities }: PlanPicture, keys: ReadonlySet<string>): unknown {
  return canonical({ entities: new Map([...entities].filter(([key]) => keys.has(key))) })
}

/** The items of each entity that concern somebody. */
function itemsOf({ entities }: PlanPicture, concerns: (item: Item, key: string) => boolean): unknown {
  return canonical({ entities: new Map([...entities].map(([key, entity]) => [key, { kind: entity.kind, id: entity.id, parentId: '', texts: {}, sets: {}, figures: [], items: entity.items.filter(item => concerns(item, key)) }] as const).filter(([, { items }]) => items.length > 0)) })
}

/** What an item of a picture needs to name a followed division: records, related projects, wherever they stand. */
function namesDivision({ divisionIdsByName }: PlanPicture, follows: readonly Follow[]): (item: Item) => boolean {
  const followed = new Set(follows.filter(({ kind }) => kind === 'division').map(({ id }) => id))
  return item => (item.kind === 'related' ? item.divisionIds : item.kind === 'record' ? divisionIdsByName.get(item.division) ?? [] : []).some(id => followed.has(id))
}
