import type { Instant } from '../delivery/instant.ts'
import { backoffMs, longestWait } from './backoff.ts'
import type { Draft } from './draft.ts'
import type { AnswerVerdict, RetryReason } from './judgeAnswer.ts'
import type { Receipt } from './receipt.ts'
import type { SealedSubmission } from './sealedSubmission.ts'
import type { FieldFault, SubmissionProblemCode } from './submissionProblem.ts'
import { wayOut, type WayOut } from './wayOut.ts'

/**
 * What a sealed submission is doing on the phone: `waiting` 送信待ち (since when, when it is tried next, why it failed last), `sending`
 * 送信中 (whose turn, and until when that is believed), `attention` 要確認 (the server will not take it as it is).
 */
export type OutboxState =
  | { readonly kind: 'waiting', readonly since: Instant, readonly attempts: number, readonly nextTryAt: Instant, readonly lastReason?: RetryReason }
  | { readonly kind: 'sending', readonly since: Instant, readonly attempts: number, readonly leaseOwner: string, readonly leaseUntil: Instant }
  | { readonly kind: 'attention', readonly since: Instant, readonly code: SubmissionProblemCode, readonly faults?: readonly FieldFault[] }

/** 送信箱の一件: a sealed submission until the server's receipt for it is verified. */
export interface OutboxItem {
  readonly id: string
  readonly submission: SealedSubmission
  /** 確認番号 */
  readonly secret: string
  readonly title: string
  /** What it was sealed from, so that it can be written again; a withdrawal has none. */
  readonly origin?: Draft
  /** The receipt that it had before the city lost it: proof of when it arrived first. */
  readonly former?: Receipt
  readonly state: OutboxState
}

/** How long a turn is believed, in milliseconds: longer than a request may take. */
export const leaseLength = 90_000

/**
 * What makes waiting items be tried: `scheduled`, their time has come; `networkBack`, also those that did not get to the city; `asked`, the
 * person wants those of later tried now too.
 */
export type DrainOccasion = 'scheduled' | 'networkBack' | 'asked'

function later(at: Instant, milliseconds: number): Instant {
  return new Date(Date.parse(at) + milliseconds).toISOString()
}

/** Whether an instant set by `later` is further away than it can have been set: by a clock that jumped back since. */
function isOfOtherClock(instant: Instant, now: Instant, furthest: number): boolean {
  return instant > later(now, furthest)
}

/** Whether an instant set by `later` has come. */
function hasCome(instant: Instant, now: Instant, furthest: number): boolean {
  return instant <= now || isOfOtherClock(instant, now, furthest)
}

/** The state of what was just sealed. */
export function waitingAnew(at: Instant): OutboxState {
  return { kind: 'waiting', since: at, attempts: 0, nextTryAt: at }
}

/** もう一度送る: the state of what the server refused and the person wants sent again as it is. It counts as tried: a copy may be there. */
export function waitingAgain(at: Instant): OutboxState {
  return { kind: 'waiting', since: at, attempts: 1, nextTryAt: at }
}

/** The way out for an item of which nothing can be at the server: it was never tried, or the server refused it as it is. */
export function wayOutOf({ origin, state }: Pick<OutboxItem, 'origin' | 'state'>): WayOut {
  if (origin === undefined) return 'none'
  if (state.kind === 'attention') return wayOut(state.code)
  return state.kind === 'waiting' && state.attempts === 0 ? 'writeAgain' : 'none'
}

/** Whether a try came to nothing on the way to the city: what stood there may be gone when the network is back or the app is opened again. */
export function isOfNetwork(reason: RetryReason): boolean {
  return reason !== 'serverFault' && reason !== 'tooMany'
}

/**
 * Whether an item may be sent now. One that another tab is sending may, once its lease is over: that tab was closed or frozen. The person
 * need not wait for that: sending once more than necessary does no harm.
 */
export function isDue(state: OutboxState, now: Instant, occasion: DrainOccasion = 'scheduled'): boolean {
  switch (state.kind) {
    case 'attention': return false
    case 'sending': return occasion === 'asked' || hasCome(state.leaseUntil, now, leaseLength)
    case 'waiting':
      if (state.attempts === 0 || occasion === 'asked' || hasCome(state.nextTryAt, now, longestWait)) return true
      return occasion === 'networkBack' && state.lastReason !== undefined && isOfNetwork(state.lastReason)
  }
}

/** Whether an item has to wait for another: what it amends is itself still to be sent. */
export function isHeldBack({ submission }: OutboxItem, outbox: readonly OutboxItem[]): boolean {
  const amended = submission.amends?.id
  return amended !== undefined && outbox.some(({ id, state }) => id === amended && state.kind !== 'attention')
}

/** Before every other: when that was due which a clock that jumped back has put far off. */
const longAgo: Instant = new Date(0).toISOString()

/** When an item may be sent next as this clock counts, or `undefined` when only the person can bring it on. */
export function dueAt(state: OutboxState, now: Instant): Instant | undefined {
  switch (state.kind) {
    case 'attention': return undefined
    case 'sending': return believed(state.leaseUntil, now, leaseLength)
    case 'waiting': return believed(state.nextTryAt, now, longestWait)
  }
}

/** An instant that was set at most `furthest` milliseconds ahead, or long ago where a clock has set it that jumped back since. */
export function believed(instant: Instant, now: Instant, furthest: number): Instant {
  return isOfOtherClock(instant, now, furthest) ? longAgo : instant
}

/** Takes an item's turn. */
export function claim(state: Exclude<OutboxState, { kind: 'attention' }>, leaseOwner: string, now: Instant): OutboxState {
  return { kind: 'sending', since: state.since, attempts: state.attempts + 1, leaseOwner, leaseUntil: later(now, leaseLength) }
}

/** Whether this owner's turn still lasts: what came of it may only be written down by whom the item was lent to. */
export function holdsLease(state: OutboxState, owner: string): state is Extract<OutboxState, { kind: 'sending' }> {
  return state.kind === 'sending' && state.leaseOwner === owner
}

/** The state of what was being sent by a tab that is no more. It counts as tried: a copy may be there. */
export function brokenOff({ since, attempts }: Extract<OutboxState, { kind: 'sending' }>, now: Instant): OutboxState {
  return { kind: 'waiting', since, attempts, nextTryAt: now }
}

/** The state after an answer that is no receipt. */
export function afterAnswer(
  state: Extract<OutboxState, { kind: 'sending' }>,
  verdict: Exclude<AnswerVerdict, { kind: 'received' }>,
  { now, random }: { readonly now: Instant, readonly random: number },
): OutboxState {
  if (verdict.kind === 'attention') {
    return { kind: 'attention', since: now, code: verdict.code, ...(verdict.faults && { faults: verdict.faults }) }
  }
  const { since, attempts } = state
  const wait = backoffMs({ attempts, random, retryAfterMs: verdict.retryAfterMs })
  return { kind: 'waiting', since, attempts, nextTryAt: later(now, wait), lastReason: verdict.reason }
}
