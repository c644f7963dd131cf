import type { Instant } from '../delivery/instant.ts'
import type { EditionMark } from './editionComparison.ts'
import type { EndedFollow } from './endedFollow.ts'
import { isSameEnd } from './endedFollow.ts'
import type { Follow } from './follow.ts'
import { isSameFollow } from './follow.ts'

/** An ended follow as a phone keeps it until its owner removes it or the thing returns. */
export interface KeptEnd extends EndedFollow {
  /** The first edition without it. */
  readonly edition: EditionMark
  /** When the resident had begun to follow; absent in what earlier versions of the app kept. */
  readonly since?: Instant | undefined
}

/** Which of these ends are not among those that are kept. What is followed has not ended. */
export function newEnds(ends: readonly KeptEnd[] = [], kept: readonly KeptEnd[] = [], follows: readonly Pick<Follow, 'kind' | 'id'>[] = []): readonly KeptEnd[] {
  return ends.filter((end, index) => !kept.some(own => isSameEnd(own, end)) && !follows.some(follow => isSameFollow(follow, end))
    && ends.findIndex(other => isSameEnd(other, end)) === index)
}
