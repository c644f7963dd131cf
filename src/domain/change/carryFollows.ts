import { alignPictures } from './alignPictures.ts'
import type { Follow } from './follow.ts'
import { entityKey } from './entity.ts'
import type { PlanContents } from './planPicture.ts'
import { takePicture } from './takePicture.ts'

/** What becomes of follows when another dataset takes the place of the one that they were made in. */
export interface CarriedFollows {
  /** In the order of before, by the ids of the later dataset. */
  readonly follows: readonly Follow[]
  /** What is there no more, by the ids of the earlier dataset: to be told to the resident, with the changes of kind `ended`. */
  readonly ended: readonly Follow[]
}

/**
 * Carries follows over to a later dataset. Initiatives are only counted, so one that is put in before another gives it
 * another number: the follow goes with the words. What neither dataset has (a follow out of a file) is kept as it is.
 */
export function carryFollows(follows: readonly Follow[], before: PlanContents, after: PlanContents): CarriedFollows {
  const was = takePicture(before)
  const is = alignPictures(was, takePicture(after))
  const [divisionsBefore, divisionsAfter] = [before, after].map(({ outline }) => new Set(outline.divisions.map(division => division.id)))
  const hasEnded = ({ kind, id }: Follow) => kind === 'division'
    ? divisionsBefore?.has(id) === true && divisionsAfter?.has(id) === false
    : was.entities.has(entityKey(kind, id)) && !is.entities.has(entityKey(kind, id))
  return {
    follows: follows.filter(follow => !hasEnded(follow)).map(follow =>
      follow.kind === 'division' ? follow : { ...follow, id: is.ownIds.get(entityKey(follow.kind, follow.id)) ?? follow.id }),
    ended: follows.filter(hasEnded),
  }
}
