import type { Change } from './change.ts'
import type { Follow } from './follow.ts'

/**
 * Whether a change concerns what a resident follows: the thing itself, anything in it, or, for a division, anything that
 * it is or was in charge of. Follows must have been carried to the later dataset (`carryFollows`).
 */
export function changeTouches(change: Pick<Change, 'reach'>, follow: Pick<Follow, 'kind' | 'id'>): boolean {
  return change.reach[follow.kind]?.includes(follow.id) === true
}
