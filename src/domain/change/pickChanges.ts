import type { CarriedFollows } from './carryFollows.ts'
import type { Change } from './change.ts'
import { changeTouches } from './changeTouches.ts'

/** The changes that a resident who follows these things is told of, in the order given. */
export function pickChanges(changes: readonly Change[], { follows, ended }: CarriedFollows): readonly Change[] {
  return changes.filter(change => follows.some(follow => changeTouches(change, follow))
    || (change.kind === 'ended' && ended.some(follow => changeTouches(change, follow))))
}
