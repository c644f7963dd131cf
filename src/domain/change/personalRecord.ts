import type { Instant } from '../delivery/instant.ts'
import type { EditionMark, RememberedEdition } from './editionComparison.ts'
import { isLaterEdition } from './editionComparison.ts'
import type { EndedFollow } from './endedFollow.ts'
import { isSameEnd } from './endedFollow.ts'
import type { Follow } from './follow.ts'
import { isSameFollow } from './follow.ts'
import { newEnds } from './keptEnd.ts'
import type { PersonalData, PortableFollow } from './personalData.ts'
import { mergePersonal } from './personalData.ts'

/** A follow on this phone, with the edition whose ids it goes by. */
export interface HeldFollow extends Follow, RememberedEdition {}

/** What a phone keeps of its owner: what can be taken to another phone, and how far this one has shown what changed. */
export interface PersonalRecord extends PersonalData {
  readonly follows: readonly HeldFollow[]
  /** 前回: the latest edition whose changes the person has looked at on this phone; 0 before the first look. */
  readonly seenEdition: number
  /** When that edition was published; absent in what earlier versions of the app kept. */
  readonly seenPublishedAt?: Instant | undefined
}

/** The record of a phone on which nothing was done yet. */
export const emptyRecord: PersonalRecord = { follows: [], reads: [], settings: {}, seenEdition: 0 }

/** Begins to follow, or ends it where the thing is followed already. */
export function toggleFollow(record: PersonalRecord, target: Pick<Follow, 'kind' | 'id'>, since: Instant, edition: RememberedEdition): PersonalRecord {
  const left = record.follows.filter(follow => !isSameFollow(follow, target))
  const hasEnded = left.length < record.follows.length
  return { ...record, follows: hasEnded ? left : [...left, { kind: target.kind, id: target.id, since, ...edition }] }
}

/** Remembers the latest edition whose changes were looked at. Never goes back. */
export function seeEdition(record: PersonalRecord, { edition, publishedAt }: EditionMark): PersonalRecord {
  // A number that was remembered alone is of whichever edition bore it.
  const isNews = isLaterEdition({ edition, publishedAt }, seenOf(record)) || (edition === record.seenEdition && record.seenPublishedAt === undefined)
  return isNews ? { ...record, seenEdition: edition, seenPublishedAt: publishedAt } : record
}

/** The latest edition whose changes were looked at. */
export function seenOf({ seenEdition, seenPublishedAt }: PersonalRecord): RememberedEdition {
  return { edition: seenEdition, publishedAt: seenPublishedAt }
}

/** Removes an ended follow from what is shown. */
export function removeEnd(record: PersonalRecord, end: EndedFollow): PersonalRecord {
  return { ...record, ended: (record.ended ?? []).filter(each => !isSameEnd(each, end)) }
}

/** What goes into a file for another phone. */
export type SavedPersonal = Pick<PersonalRecord, 'follows' | 'reads' | 'settings' | 'ended'>

/** Picks what goes into a file. */
export function personalOf({ follows, reads, settings, ended }: PersonalRecord): SavedPersonal {
  return { follows, reads, settings, ...ended?.length && { ended } }
}

/**
 * Follows of a file whose ids mean nothing on this phone. Initiatives only count from edition to edition, and the phone has no other
 * edition's contents to carry them over; a file of version 1 is taken to go by the edition on the phone.
 */
export function foreignFollows(brought: PersonalData, edition: RememberedEdition): readonly Follow[] {
  return brought.follows.filter(follow => isForeign(follow, edition))
}

const isForeign = (follow: PortableFollow, { edition, publishedAt }: RememberedEdition) =>
  follow.kind === 'initiative' && follow.edition !== undefined
  && (follow.edition !== edition || (follow.publishedAt !== undefined && publishedAt !== undefined && follow.publishedAt !== publishedAt))

/** Takes in a file, without its {@link foreignFollows}. Whatever else it follows goes by the city's numbers. */
export function bringPersonal(record: PersonalRecord, brought: PersonalData, edition: RememberedEdition): PersonalRecord {
  const { follows, ...rest } = mergePersonal(record, { ...brought, follows: brought.follows.filter(follow => !isForeign(follow, edition)) })
  const held = (follow: Follow): HeldFollow => {
    const { edition: number, publishedAt } = record.follows.find(own => isSameFollow(own, follow)) ?? edition
    return { kind: follow.kind, id: follow.id, since: follow.since, edition: number, ...publishedAt !== undefined && { publishedAt } }
  }
  return { ...record, ...rest, follows: follows.map(held) }
}

/** What {@link bringPersonal} would add: to be shown before it is done. */
export function newInFile(record: PersonalRecord, brought: PersonalData, edition: RememberedEdition): PersonalData {
  const ended = newEnds(brought.ended, record.ended, record.follows)
  return {
    follows: brought.follows.filter(follow => !isForeign(follow, edition) && !record.follows.some(own => isSameFollow(own, follow))),
    reads: brought.reads.filter(read => !record.reads.some(own => own.key === read.key && own.at >= read.at)),
    settings: Object.fromEntries(Object.entries(brought.settings).filter(([name, value]) => record.settings[name] !== value)),
    ...ended.length > 0 && { ended },
  }
}
