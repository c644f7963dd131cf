import type { Instant } from '../../src/domain/delivery/instant.ts'
import type { Draft } from '../../src/domain/submission/draft.ts'

/**
 * What happened to a submission, as the phone told it.
 * - `sealed` 提出: asked for, with the hash of what was to be sealed; acknowledged once the phone has said that it is
 * - `takenBack`: the person wants to write it again; once the phone has said so, it goes on as a draft of this id
 * - `discarded`, `postedAgain`, `withdrawalAsked`: the person asked for that, and it was done or not
 * - `receiptRemoved`: the person wanted to put the receipt away, after it was compared with the city's row
 * - `evicted`: the browser threw the phone's storage away
 * - `unsentLost`: it threw the database away in which this waited, and left the phone's marks
 */
export type Deed =
  | { readonly kind: 'sealed', readonly hash: string, isAcknowledged: boolean }
  | { readonly kind: 'takenBack', into?: string }
  | { readonly kind: 'discarded' | 'receiptRemoved' | 'postedAgain' | 'withdrawalAsked' | 'evicted' | 'unsentLost' }

/** What became of one id, in the order in which it happened. */
export interface Story {
  readonly phone: string
  readonly id: string
  readonly deeds: { readonly at: Instant, readonly deed: Deed }[]
}

/** What was written on a draft, as last said to be saved. */
export interface KeptDraft {
  readonly phone: string
  readonly id: string
  text: string
}

/** Everything that residents did, and what was done to the city. */
export interface History {
  readonly stories: ReadonlyMap<string, Story>
  readonly drafts: ReadonlyMap<string, KeptDraft>
  /** Ids under which somebody on the way put other words into the city. */
  readonly forged: Set<string>
  /** Ids whose rows were gone after the city was put back to an older copy. */
  readonly forgotten: Set<string>
  readonly note: (phone: string, id: string, at: Instant, deed: Deed) => void
  readonly kept: (draft: KeptDraft) => void
  /** The draft ended: sealed, or gone with the phone's storage. */
  readonly ended: (id: string) => void
}

/** What a resident has written on a draft. */
export function textOf({ values }: Pick<Draft, 'values'>): string {
  return typeof values['text'] === 'string' ? values['text'] : ''
}

/** Nothing was done yet. */
export function createHistory(): History {
  const stories = new Map<string, Story>()
  const drafts = new Map<string, KeptDraft>()
  return {
    stories, drafts, forged: new Set(), forgotten: new Set(),
    note(phone, id, at, deed) {
      const story = stories.get(id) ?? { phone, id, deeds: [] }
      story.deeds.push({ at, deed })
      stories.set(id, story)
    },
    kept: draft => void drafts.set(draft.id, draft),
    ended: id => void drafts.delete(id),
  }
}
