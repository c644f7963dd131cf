import type { Instant } from '../delivery/instant.ts'
import { beginDraft, type Draft, type Identity } from './draft.ts'
import { wayOutOf, type OutboxItem } from './outboxItem.ts'
import type { ReceivedItem } from './receivedItem.ts'

/**
 * 書き直す: a draft again from what the server did not take or never saw, or `undefined` where there is nothing to write (a withdrawal) or
 * the server may have it. It keeps its id, so that what was sent before and what is sent later can never both count. Two get a new
 * identity: where the server holds that id with another content it becomes a correction of what is held, and 新しく出す amends nothing.
 */
export function writeAgain(item: OutboxItem, identity: Identity, at: Instant): Draft | undefined {
  const { state, origin, submission, secret } = item
  const way = wayOutOf(item)
  if (!origin || way === 'none') return undefined
  if (way === 'writeAnew') {
    const { form, formText, title, language, values, about } = origin
    return beginDraft({ form, formText, title, language, values, ...(about && { about }) }, identity, at)
  }
  if (state.kind !== 'attention' || state.code !== 'conflict') return { ...origin, changedAt: at }
  return { ...origin, ...identity, changedAt: at, revision: 0, amends: { id: submission.id, secret } }
}

/** 訂正: a draft of a correction, with what was sent as its values; `undefined` where nothing can be corrected. */
export function correctionOf({ state, origin, submission, secret }: ReceivedItem, identity: Identity, at: Instant): Draft | undefined {
  if (!origin || state !== 'received') return undefined
  return { ...origin, ...identity, page: 0, startedAt: at, changedAt: at, revision: 0, amends: { id: submission.id, secret } }
}
