import { alignPictures } from './alignPictures.ts'
import type { EndedFollow } from './endedFollow.ts'
import { entityKey, entityName } from './entity.ts'
import type { Follow } from './follow.ts'
import { isSameFollow } from './follow.ts'
import { heirOf } from './heirOf.ts'
import type { PlanContents } from './planPicture.ts'
import { takePicture } from './takePicture.ts'

/** What becomes of follows when another dataset takes the place of the one that they were made in. */
export interface CarriedFollows<Followed extends Follow = Follow> {
  /** In the order of before, by the ids of the later dataset. */
  readonly follows: readonly Followed[]
  /** What is there no more, by the ids of the earlier dataset: to be told to the resident, with the changes of kind `ended`. */
  readonly ended: readonly EndedFollow[]
}

/**
 * Carries follows over to a later dataset. Initiatives are only counted, so one that is put in before another gives it
 * another number: the follow goes with the words. That of a division which ended goes to the one that its projects name
 * now (`heirOf`). What neither dataset has (a follow out of a file) is kept as it is.
 */
export function carryFollows<Followed extends Follow>(follows: readonly Followed[], before: PlanContents, after: PlanContents): CarriedFollows<Followed> {
  const was = takePicture(before)
  const is = alignPictures(was, takePicture(after))
  const endOf = ({ kind, id }: Follow): EndedFollow | undefined => {
    const entity = was.entities.get(entityKey(kind, id))
    if (!entity || is.entities.has(entityKey(kind, id))) return undefined
    const heir = kind === 'division' ? heirOf(was, is, id) : undefined
    return { kind, id, name: entityName(entity), ...(heir && { heir }) }
  }
  const carried = follows.flatMap((follow): Followed[] => {
    const end = endOf(follow)
    if (end) return end.heir ? [{ ...follow, id: end.heir.id }] : []
    return [{ ...follow, id: is.ownIds.get(entityKey(follow.kind, follow.id)) ?? follow.id }]
  })
  return {
    follows: carried.filter((follow, index) => carried.findIndex(other => isSameFollow(other, follow)) === index),
    ended: follows.flatMap(follow => endOf(follow) ?? []),
  }
}
