import type { Instant } from '../delivery/instant.ts'
import type { Draft } from './draft.ts'
import type { OutboxItem } from './outboxItem.ts'
import { laterState } from './laterState.ts'
import type { ReceivedState, Receipt } from './receipt.ts'
import type { SealedSubmission } from './sealedSubmission.ts'

/** 送信済みの一件 on the phone: the server's receipt with what was sealed and the secret that proves whose it is. */
export interface ReceivedItem {
  readonly id: string
  readonly receipt: Receipt
  readonly submission: SealedSubmission
  /** 確認番号 */
  readonly secret: string
  readonly title: string
  readonly origin?: Draft
  readonly state: ReceivedState
  /** The receipt that it had before the city lost it and it was sent again. */
  readonly former?: Receipt
  /** When the server last said whether it still has it; while it is asked, or where nobody could say, so long ago that it is asked again in time. */
  readonly checkedAt?: Instant | undefined
  /** Since when the server says that it does not have it. */
  readonly lostAt?: Instant | undefined
  /** When it was read back from the city onto this phone. When it was sealed is not known: `submission.sealedAt` then says when it was received. */
  readonly takenInAt?: Instant
  /** When the person took what was written off this phone, after it was withdrawn: the submission's content is empty since. */
  readonly erasedAt?: Instant
  /** How a registration stands since, where the server told another placement than its receipt's. */
  readonly placed?: Placed
}

/** 受付 or キャンセル待ち as the server told it after the receipt. */
export interface Placed {
  readonly placement: NonNullable<Receipt['placement']>
  /** When this phone was told. */
  readonly toldAt: Instant
  /** When the person opened it after that: it is news until then. */
  readonly seenAt?: Instant
}

/** 受付 or キャンセル待ち of a registration as far as this phone knows; nothing for everything else. */
export function placementOf({ placed, receipt }: Pick<ReceivedItem, 'placed' | 'receipt'>): Receipt['placement'] {
  return placed?.placement ?? receipt.placement
}

/** 繰り上がり: whether a registration that was received as キャンセル待ち has got a place since. */
export function hasMovedUp(item: Pick<ReceivedItem, 'placed' | 'receipt' | 'state'>): boolean {
  return item.state === 'received' && item.receipt.placement === 'waiting' && item.placed?.placement === 'accepted'
}

/** What the server tells when it is asked about something received; `placement` only of a registration. */
export interface ToldState {
  readonly state: ReceivedState
  readonly placement?: NonNullable<Receipt['placement']> | undefined
}

/** What the server's answer of an instant makes of something received; an older answer than what is known changes no state. */
export function afterReading(item: ReceivedItem, { state, placement }: ToldState, at: Instant): ReceivedItem {
  const isNews = placement !== undefined && placement !== placementOf(item)
  return { ...item, state: laterState(item.state, state), lostAt: undefined, ...(isNews && { placed: { placement, toldAt: at } }) }
}

/** What becomes of an outbox item once its receipt is verified. */
export function receivedFrom({ id, submission, secret, title, origin, former }: OutboxItem, receipt: Receipt): ReceivedItem {
  return { id, receipt, submission, secret, title, ...(origin && { origin }), ...(former && { former }), state: 'received' }
}

/** What a correction begins with where the person's own draft is not on this phone: the form that was answered, and what was sent as its values. */
export type Beginning = Pick<Draft, 'title' | 'formText' | 'language' | 'values'>

/** A draft as this phone would have it, had it been written here. */
export function originOf({ id, secret, submission: { form }, receipt: { receivedAt } }: Omit<ReceivedItem, 'title' | 'state'>, beginning: Beginning): Draft {
  return { format: 1, id, secret, form, ...beginning, page: 0, startedAt: receivedAt, changedAt: receivedAt, revision: 0 }
}

/** What the receipt of an amendment makes of what it amends: a correction takes its place, a withdrawal takes it back. */
export function stateAfterAmendment(amendment: Pick<SealedSubmission, 'kind'>): ReceivedState {
  return amendment.kind === 'withdrawal' ? 'withdrawn' : 'superseded'
}
