import type { InjectionKey } from 'vue'
import type { EditionComparison } from '../../domain/change/editionComparison.ts'
import type { Follow } from '../../domain/change/follow.ts'
import type { InboxEntry } from '../../domain/change/inbox.ts'

/** What pages show of what a person keeps. A page that is rendered ahead of time has none: nobody follows anything there. */
export interface FollowBook {
  readonly isFollowed: (target: Pick<Follow, 'kind' | 'id'>) => boolean
  /** Begins to follow or ends it; throws where the phone cannot store it. */
  readonly toggle: (target: Pick<Follow, 'kind' | 'id'>) => Promise<void>
  /** What changed of what is followed, and was not read. */
  readonly unread: readonly InboxEntry[]
  /** 前回から: what changed and has not been looked at. */
  readonly unseen: readonly EditionComparison[]
}

export const followBookKey: InjectionKey<FollowBook> = Symbol('followBook')
