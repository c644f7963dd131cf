import { carryFollows } from './carryFollows.ts'
import { changeKey } from './changeKey.ts'
import { compareDatasets } from './compareDatasets.ts'
import type { EditionComparison, EditionMark, RememberedEdition } from './editionComparison.ts'
import { editionPair } from './editionComparison.ts'
import { findReturned } from './findReturned.ts'
import { isSameFollow } from './follow.ts'
import type { KeptEnd } from './keptEnd.ts'
import { newEnds } from './keptEnd.ts'
import type { PersonalRecord } from './personalRecord.ts'
import { pickChanges } from './pickChanges.ts'
import type { PlanContents } from './planPicture.ts'

/** An edition that a phone holds, with all of its contents. */
export interface HeldEdition {
  readonly mark: EditionMark
  readonly contents: PlanContents
}

/** The record of a pair of editions, and what a phone keeps of its owner once the later one counts. */
export interface ToldEdition {
  readonly comparison: EditionComparison
  readonly record: PersonalRecord
}

/**
 * Tells what the later of two editions changed, and carries the follows over to it. A follow that was made in the later
 * edition already goes by its ids, and is told of what comes after. What is followed and there no more is kept as ended
 * until the person removes it; where it returns, the follow goes on. To be done once for a pair of editions: the caller keeps both results in one transaction.
 */
export function tellEdition(record: PersonalRecord, before: HeldEdition, after: HeldEdition): ToldEdition {
  const changes = compareDatasets(before.contents, after.contents)
  const isDue = (follow: RememberedEdition) => goesByEarlier(follow, before.mark, after.mark)
  const carried = carryFollows(record.follows.filter(isDue), before.contents, after.contents)
  const returned = findReturned(record.ended ?? [], before.contents, after.contents)
  const again = returned.map(({ end, follow }) => ({ ...follow, since: end.since ?? after.mark.publishedAt }))
  const follows = [...[...carried.follows, ...again].map(follow => ({ ...follow, ...after.mark })), ...record.follows.filter(follow => !isDue(follow))]
  const ended = carried.ended.map((end): KeptEnd => ({ ...end, edition: after.mark, since: record.follows.find(follow => isSameFollow(follow, end))?.since }))
  const kept = (record.ended ?? []).filter(end => !returned.some(each => each.end === end))
  return {
    comparison: {
      pair: editionPair(before.mark, after.mark), before: before.mark, after: after.mark,
      changes, touched: pickChanges(changes, { follows: [...carried.follows, ...again], ended: carried.ended }).map(changeKey), ended: carried.ended,
    },
    record: {
      ...record,
      follows: follows.filter((follow, index) => follows.findIndex(other => isSameFollow(other, follow)) === index),
      ended: [...kept, ...newEnds(ended, kept)],
    },
  }
}

/** Whether a follow goes by the ids of an earlier edition than the later one; what remembers the number alone is of the earlier. */
function goesByEarlier(follow: RememberedEdition, before: EditionMark, after: EditionMark): boolean {
  if (follow.edition !== after.edition) return follow.edition < after.edition
  return follow.publishedAt === undefined ? before.edition === after.edition : follow.publishedAt !== after.publishedAt
}
