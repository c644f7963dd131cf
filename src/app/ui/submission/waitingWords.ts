import type { Instant } from '../../../domain/delivery/instant.ts'
import { formatClock } from '../../../domain/language/formatClock.ts'
import { formatMoment } from '../../../domain/language/formatDate.ts'
import type { MessageKey } from '../../../domain/language/message.ts'
import { longestWait } from '../../../domain/submission/backoff.ts'
import type { RetryReason } from '../../../domain/submission/judgeAnswer.ts'
import { believed, isOfNetwork, type OutboxState } from '../../../domain/submission/outboxItem.ts'
import { dayOf } from '../../../domain/sync/formatInstant.ts'
import { language } from '../../i18n/language.ts'
import { oldestNow } from '../../page/useNow.ts'
import type { Words } from '../text/words.ts'
import { wordsOf } from '../text/wordsOf.ts'

/** Why the last try came to nothing. */
export const retryWords = {
  unreachable: 'submissions.retryUnreachable',
  tooSlow: 'submissions.retryTooSlow',
  notOurServer: 'submissions.retryNotOurServer',
  serverFault: 'submissions.retryServerFault',
  tooMany: 'submissions.retryTooMany',
  altered: 'submissions.retryAltered',
} as const satisfies Readonly<Record<RetryReason, MessageKey>>

/**
 * What something that waits is doing now, in sentences: what came of the last try, and when the next one is: not before this page sends again of
 * itself, at `pageTriesAt` where that is known.
 */
export function waitingWords(state: Exclude<OutboxState, { kind: 'attention' }>, now: Instant, pageTriesAt: Instant = now): { readonly name: Words, readonly sentences: readonly Words[] } {
  if (state.kind === 'sending') return { name: wordsOf('submissions.sending'), sentences: [wordsOf('submissions.sendingNow')] }
  const latestNow = new Date(Date.parse(now) + oldestNow).toISOString()
  const [itemAt, pageAt] = [believed(state.nextTryAt, latestNow, longestWait), believed(pageTriesAt, latestNow, longestWait)]
  const nextTryAt = itemAt > pageAt ? itemAt : pageAt
  const later = state.lastReason === undefined || isOfNetwork(state.lastReason) ? 'submissions.nextTry' : 'submissions.nextTryAlone'
  const next = minuteOf(nextTryAt) <= minuteOf(now) ? wordsOf('submissions.sendingSoon') : wordsOf(later, { time: timeOf(nextTryAt, now) })
  return { name: wordsOf('submissions.waiting'), sentences: [...state.lastReason ? [wordsOf(retryWords[state.lastReason])] : [], next] }
}

/** To the minute, as times are told: 次は19:02ごろ says nothing at 19:02. */
function minuteOf(at: Instant): string {
  return at.slice(0, 16)
}

/** The time of day, with the day where it is another one. */
function timeOf(at: Instant, now: Instant): string {
  return dayOf(at) === dayOf(now) ? formatClock(language(), at) : formatMoment(language(), at)
}
