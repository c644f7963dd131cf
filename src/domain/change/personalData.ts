import type { Instant } from '../delivery/instant.ts'
import type { Follow } from './follow.ts'
import { isSameFollow } from './follow.ts'
import type { KeptEnd } from './keptEnd.ts'
import { newEnds } from './keptEnd.ts'

/** 既読: a change that the resident has seen, by its `changeKey`. */
export interface ReadMark {
  readonly key: string
  readonly at: Instant
}

/** The value of a setting. */
export type SettingValue = string | number | boolean

/** A follow with the edition whose ids it goes by. Files of version 1 did not say it. */
export interface PortableFollow extends Follow {
  readonly edition?: number
  /** Absent in files of earlier versions of the app. */
  readonly publishedAt?: Instant
}

/** What a person keeps on a phone and can take to another one. It never leaves a phone but in a file that the person saves. */
export interface PersonalData {
  readonly follows: readonly PortableFollow[]
  readonly reads: readonly ReadMark[]
  /** By the setting's name. The app ignores names that it does not know. */
  readonly settings: Readonly<Record<string, SettingValue>>
  /** What was followed and is there no more, until the person removes it; absent in what earlier versions of the app kept. */
  readonly ended?: readonly KeptEnd[] | undefined
}

/**
 * Joins what is on a phone with what a file brings. Follows, ended follows and read marks of both are kept, each once: a follow since the earlier
 * instant, a read mark at the later, so that what was read on either phone stays read; of a setting that both have the file's value counts, since the person just chose to bring it.
 * Merging the same file twice changes nothing more.
 */
export function mergePersonal(here: PersonalData, brought: PersonalData): PersonalData {
  const earlier = (one: Instant, other: Instant) => one < other ? one : other
  const follows = here.follows.map(follow => {
    const other = brought.follows.find(candidate => isSameFollow(candidate, follow))
    return other ? { ...follow, since: earlier(follow.since, other.since) } : follow
  })
  const reads = new Map<string, Instant>()
  for (const { key, at } of [...here.reads, ...brought.reads]) {
    const held = reads.get(key)
    reads.set(key, held !== undefined && held > at ? held : at)
  }
  const ended = [...here.ended ?? [], ...newEnds(brought.ended, here.ended, here.follows)]
  return {
    follows: [...follows, ...brought.follows.filter(follow => !here.follows.some(own => isSameFollow(own, follow)))],
    reads: [...reads].map(([key, at]) => ({ key, at })),
    settings: { ...here.settings, ...brought.settings },
    ...ended.length > 0 && { ended },
  }
}
