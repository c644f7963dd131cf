import type { Instant } from '../delivery/instant.ts'
import { dayOf } from '../sync/formatInstant.ts'

/**
 * 受付期間: first and last instant, both inclusive, and what counts: `received-by` 必着, when the server received it; `composed-by`
 * 当日書き終わり, when the person sealed it, if it arrives within the grace hours.
 */
export type SubmissionWindow =
  | { readonly opensAt: Instant, readonly closesAt: Instant, readonly rule: 'received-by' }
  | { readonly opensAt: Instant, readonly closesAt: Instant, readonly rule: 'composed-by', readonly graceHours: number }

/** The three instants that a deadline is judged by: `receivedAt` by the server's clock, the other two by the phone's. */
export interface SubmissionTimes {
  readonly receivedAt: Instant
  readonly sealedAt: Instant
  /** When the request left the phone: `receivedAt` less this is how far the phone's clock is behind, and how long the way was. */
  readonly sentAt: Instant
}

/** 期限内 or 期限後. */
export type Lateness = 'inTime' | 'late'

/** `announced` 受付前, `open` 受付中, `grace` 期限後 (what was sealed in time is still taken as in time), `over` 受付終了. */
export type WindowPhase = 'announced' | 'open' | 'grace' | 'over'

/**
 * How long something sent may be on its way, in milliseconds, before its phone's clock is taken to be behind: longer than the phone waits for an
 * answer, since what it has given up may still arrive.
 */
export const longestWay = 5 * 60_000

const hour = 60 * 60_000
const dayLength = 24 * hour

/** The last instant, inclusive, at which something may arrive and still be in time. */
export function lastArrival(window: SubmissionWindow): Instant {
  if (window.rule === 'received-by') return window.closesAt
  return new Date(Date.parse(window.closesAt) + window.graceHours * hour).toISOString()
}

/**
 * When the person sealed it by the server's clock: the phone's claim, moved by how far its clock was off when it sent, and never
 * later than it was received. A clock that was set right between sealing and sending cannot be seen from here.
 */
export function composedAt({ receivedAt, sealedAt, sentAt }: SubmissionTimes): Instant {
  const composed = Date.parse(sealedAt) + clockBehindMs(Date.parse(receivedAt) - Date.parse(sentAt))
  return new Date(Math.min(composed, Date.parse(receivedAt))).toISOString()
}

/**
 * How far the phone's clock is at least behind the server's, in milliseconds, negative where it is ahead. What lies between sending and
 * receiving is the way as well, and a slow one must make nobody late whose clock was right: the clock is taken to be as right as it can be.
 */
function clockBehindMs(between: number): number {
  return between > 0 ? Math.max(0, between - longestWay) : between
}

/** Whether a submission came in time by its form's rule. Late ones are kept and marked, never thrown away. */
export function judgeLateness(window: SubmissionWindow, times: SubmissionTimes): Lateness {
  if (times.receivedAt <= window.closesAt) return 'inTime'
  if (times.receivedAt > lastArrival(window)) return 'late'
  return composedAt(times) <= window.closesAt ? 'inTime' : 'late'
}

/** The phase of a window at one instant. The instant is an argument: a phone says its own clock's, a server its own. */
export function windowPhaseAt(window: SubmissionWindow, at: Instant): WindowPhase {
  if (at < window.opensAt) return 'announced'
  if (at <= window.closesAt) return 'open'
  return at <= lastArrival(window) ? 'grace' : 'over'
}

/**
 * Whether a 訂正 or 取下げ that is sealed at this instant can still count. After the deadline none does: what was received then stands,
 * whereas a first submission is taken and marked as late.
 */
export function canAmendAt({ closesAt }: Pick<SubmissionWindow, 'closesAt'>, at: Instant): boolean {
  return at <= closesAt
}

/** How many days are left: 0 on the last day itself, in Asia/Tokyo; negative once that day is over. */
export function daysLeft({ closesAt }: Pick<SubmissionWindow, 'closesAt'>, at: Instant): number {
  return Math.round((Date.parse(dayOf(closesAt)) - Date.parse(dayOf(at))) / dayLength)
}
