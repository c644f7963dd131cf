import type { CarriedFollows } from './carryFollows.ts'
import type { Change } from './change.ts'
import { changeTouches } from './changeTouches.ts'
import type { EndedFollow } from './endedFollow.ts'

/** The changes that a resident who follows these things is told of, in the order given. */
export function pickChanges(changes: readonly Change[], { follows, ended }: Pick<CarriedFollows, 'follows' | 'ended'>): readonly Change[] {
  return changes.filter(change => follows.some(follow => changeTouches(change, follow)) || ended.some(follow => tellsOf(change, follow)))
}

/** Whether a change is the end of what was followed. */
export function isEndOf({ kind, entity }: Change, follow: Pick<EndedFollow, 'kind' | 'id'>): boolean {
  return kind === 'ended' && entity.kind === follow.kind && entity.formerId === follow.id
}

/** The end itself, and where what belonged to it went. The number of an initiative may be another's now: it tells of its end alone. */
function tellsOf(change: Change, follow: EndedFollow): boolean {
  return isEndOf(change, follow) || (follow.kind !== 'initiative' && changeTouches(change, follow))
}
