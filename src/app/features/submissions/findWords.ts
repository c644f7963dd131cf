import type { Draft } from '../../../domain/submission/draft.ts'
import type { OutboxItem } from '../../../domain/submission/outboxItem.ts'
import type { ReceivedItem } from '../../../domain/submission/receivedItem.ts'
import type { WordsState } from '../../submissions/wordsState.ts'

/** Where something with an id stands on this phone. */
export type FoundWords =
  | { readonly kind: 'draft', readonly draft: Draft }
  | { readonly kind: 'outbox', readonly item: OutboxItem }
  | { readonly kind: 'received', readonly item: ReceivedItem, readonly amendment: OutboxItem | undefined }
  | { readonly kind: 'missing' }

/** Finds it; with what was received comes what amends it and is still on its way. */
export function findWords({ drafts, waiting, attention, received }: Extract<WordsState, { kind: 'ready' }>, id: string): FoundWords {
  const outbox = [...waiting, ...attention]
  const sealed = outbox.find(item => item.id === id)
  if (sealed) return { kind: 'outbox', item: sealed }
  const item = received.find(each => each.id === id)
  if (item) return { kind: 'received', item, amendment: outbox.find(({ submission }) => submission.amends?.id === id) }
  const draft = drafts.find(each => each.id === id)
  return draft ? { kind: 'draft', draft } : { kind: 'missing' }
}
