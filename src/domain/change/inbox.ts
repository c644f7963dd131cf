import type { Instant } from '../delivery/instant.ts'
import type { Change } from './change.ts'
import { changeKey } from './changeKey.ts'
import type { EditionComparison, EditionMark, RememberedEdition } from './editionComparison.ts'
import { isLaterEdition, newestFirst } from './editionComparison.ts'
import type { EndedFollow } from './endedFollow.ts'
import type { ReadMark } from './personalData.ts'
import type { PersonalRecord } from './personalRecord.ts'
import { isEndOf } from './pickChanges.ts'

/** A change in the inbox (フォロー), with the edition that brought it. */
export interface InboxEntry {
  readonly change: Change
  readonly key: string
  readonly edition: EditionMark
  readonly isRead: boolean
  /** What was followed, where this change is its end. */
  readonly ended?: EndedFollow
}

/**
 * The changes that touch what is followed, of the latest edition first. A read mark from before an edition was published
 * is of an earlier change that happened to read the same: it does not count.
 */
export function inboxOf(comparisons: readonly EditionComparison[], reads: readonly ReadMark[]): readonly InboxEntry[] {
  const readAt = new Map(reads.map(({ key, at }) => [key, at]))
  return [...comparisons].sort(newestFirst).flatMap(({ changes, touched, after, ended = [] }) => {
    const wanted = new Set(touched)
    return changes.map(change => ({ change, key: changeKey(change) })).filter(({ key }) => wanted.has(key))
      .map(({ change, key }) => {
        const end = ended.find(each => isEndOf(change, each))
        return { change, key, edition: after, isRead: (readAt.get(key) ?? '') >= after.publishedAt, ...(end && { ended: end }) }
      })
  })
}

/**
 * Marks entries as read (既読). A phone whose clock is behind the server's gives the time of publishing, so that its mark
 * counts.
 */
export function markRead(record: PersonalRecord, entries: readonly Pick<InboxEntry, 'key' | 'edition'>[], now: Instant): PersonalRecord {
  const marks = new Map(record.reads.map(({ key, at }) => [key, at]))
  for (const { key, edition } of entries) {
    const held = marks.get(key) ?? ''
    if (held < edition.publishedAt) marks.set(key, now > edition.publishedAt ? now : edition.publishedAt)
  }
  return { ...record, reads: [...marks].map(([key, at]) => ({ key, at })) }
}

/** 前回から: the records of editions later than the one that was looked at, latest first, without those of no change. */
export function comparisonsSince(comparisons: readonly EditionComparison[], seen: RememberedEdition): readonly EditionComparison[] {
  return comparisons.filter(({ after, changes }) => isLaterEdition(after, seen) && changes.length > 0).sort(newestFirst)
}
