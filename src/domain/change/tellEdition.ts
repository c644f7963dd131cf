import { carryFollows } from './carryFollows.ts'
import { changeKey } from './changeKey.ts'
import { compareDatasets } from './compareDatasets.ts'
import type { EditionComparison, EditionMark } from './editionComparison.ts'
import { editionPair } from './editionComparison.ts'
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
 * edition already goes by its ids, and is told of what comes after. To be done once for a pair of editions: the caller
 * keeps both results in one transaction.
 */
export function tellEdition(record: PersonalRecord, before: HeldEdition, after: HeldEdition): ToldEdition {
  const changes = compareDatasets(before.contents, after.contents)
  const isDue = ({ edition }: { readonly edition: number }) => edition < after.mark.edition
  const carried = carryFollows(record.follows.filter(isDue), before.contents, after.contents)
  return {
    comparison: {
      pair: editionPair(before.mark, after.mark), before: before.mark, after: after.mark,
      changes, touched: pickChanges(changes, carried).map(changeKey),
    },
    record: {
      ...record,
      follows: [...carried.follows.map(follow => ({ ...follow, edition: after.mark.edition })), ...record.follows.filter(follow => !isDue(follow))],
    },
  }
}
