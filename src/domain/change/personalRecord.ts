import type { Instant } from '../delivery/instant.ts'
import type { Follow } from './follow.ts'
import { isSameFollow } from './follow.ts'
import type { PersonalData, PortableFollow } from './personalData.ts'
import { mergePersonal } from './personalData.ts'

/** A follow on this phone, with the edition whose ids it goes by. */
export interface HeldFollow extends Follow {
  readonly edition: number
}

/** What a phone keeps of its owner: what can be taken to another phone, and how far this one has shown what changed. */
export interface PersonalRecord extends PersonalData {
  readonly follows: readonly HeldFollow[]
  /** 前回: the latest edition whose changes the person has looked at on this phone; 0 before the first look. */
  readonly seenEdition: number
}

/** The record of a phone on which nothing was done yet. */
export const emptyRecord: PersonalRecord = { follows: [], reads: [], settings: {}, seenEdition: 0 }

/** Begins to follow, or ends it where the thing is followed already. */
export function toggleFollow(record: PersonalRecord, target: Pick<Follow, 'kind' | 'id'>, since: Instant, edition: number): PersonalRecord {
  const left = record.follows.filter(follow => !isSameFollow(follow, target))
  const hasEnded = left.length < record.follows.length
  return { ...record, follows: hasEnded ? left : [...left, { kind: target.kind, id: target.id, since, edition }] }
}

/** Remembers the latest edition whose changes were looked at. Never goes back. */
export function seeEdition(record: PersonalRecord, edition: number): PersonalRecord {
  return { ...record, seenEdition: Math.max(record.seenEdition, edition) }
}

/** What goes into a file for another phone. */
export type SavedPersonal = Pick<PersonalRecord, 'follows' | 'reads' | 'settings'>

/** Picks what goes into a file. */
export function personalOf({ follows, reads, settings }: PersonalRecord): SavedPersonal {
  return { follows, reads, settings }
}

/**
 * Follows of a file whose ids mean nothing on this phone. Initiatives only count from edition to edition, and the phone has no other
 * edition's contents to carry them over; a file of version 1 is taken to go by the edition on the phone.
 */
export function foreignFollows(brought: PersonalData, edition: number): readonly Follow[] {
  return brought.follows.filter(follow => isForeign(follow, edition))
}

const isForeign = (follow: PortableFollow, edition: number) =>
  follow.kind === 'initiative' && follow.edition !== undefined && follow.edition !== edition

/** Takes in a file, without its {@link foreignFollows}. Whatever else it follows goes by the city's numbers. */
export function bringPersonal(record: PersonalRecord, brought: PersonalData, edition: number): PersonalRecord {
  const { follows, ...rest } = mergePersonal(record, { ...brought, follows: brought.follows.filter(follow => !isForeign(follow, edition)) })
  const editionOf = (follow: Follow) => record.follows.find(own => isSameFollow(own, follow))?.edition ?? edition
  return { ...record, ...rest, follows: follows.map(follow => ({ ...follow, edition: editionOf(follow) })) }
}

/** What {@link bringPersonal} would add: to be shown before it is done. */
export function newInFile(record: PersonalRecord, brought: PersonalData, edition: number): PersonalData {
  return {
    follows: brought.follows.filter(follow => !isForeign(follow, edition) && !record.follows.some(own => isSameFollow(own, follow))),
    reads: brought.reads.filter(read => !record.reads.some(own => own.key === read.key && own.at >= read.at)),
    settings: Object.fromEntries(Object.entries(brought.settings).filter(([name, value]) => record.settings[name] !== value)),
  }
}
