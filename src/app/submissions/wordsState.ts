import type { Draft } from '../../domain/submission/draft.ts'
import type { OutboxItem } from '../../domain/submission/outboxItem.ts'
import type { ReceivedItem } from '../../domain/submission/receivedItem.ts'
import type { Words } from '../../outbox/listWords.ts'

/** How firmly the browser keeps what is written: `firm`, until the person deletes it; `loose`, it may clear it; `unknown`, it does not say. */
export type WordsPlace = 'firm' | 'loose' | 'unknown'

/** Why nothing of what is written can be shown: there is no database (an old private window), or it does not answer. */
export type WordsFault = 'noDatabase' | 'storageFull' | 'storageFailed'

/** What a resident has written on this phone, as the screens know it: 書きかけ, 送信待ち and 送信中, 要確認, 送信済み. */
export type WordsState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed', readonly reason: WordsFault }
  | {
    readonly kind: 'ready'
    readonly place: WordsPlace
    readonly drafts: readonly Draft[]
    readonly waiting: readonly OutboxItem[]
    readonly attention: readonly OutboxItem[]
    readonly received: readonly ReceivedItem[]
  }

/** The words sorted as screens list them. */
export function readyState({ drafts, outbox, receipts }: Words, place: WordsPlace): WordsState {
  return {
    kind: 'ready',
    place,
    drafts,
    waiting: outbox.filter(({ state }) => state.kind !== 'attention'),
    attention: outbox.filter(({ state }) => state.kind === 'attention'),
    received: receipts,
  }
}

/** What would be lost with everything: what a person has to be asked about before it is deleted. */
export interface UnsentWords {
  readonly drafts: number
  readonly waiting: number
  readonly attention: number
}

/** Counts what the city does not have yet. */
export function unsentOf(state: WordsState): UnsentWords {
  if (state.kind !== 'ready') return { drafts: 0, waiting: 0, attention: 0 }
  return { drafts: state.drafts.length, waiting: state.waiting.length, attention: state.attention.length }
}
