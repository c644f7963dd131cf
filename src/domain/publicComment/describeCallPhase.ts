import type { Instant } from '../delivery/instant.ts'
import { formatDay, formatDayOf, formatMoment } from '../language/formatDate.ts'
import type { Language } from '../language/language.ts'
import type { MessageKey } from '../language/message.ts'
import { say } from '../language/say.ts'
import { daysLeft, lastArrival } from '../submission/deadline.ts'
import { callPhaseAt } from './callPhaseAt.ts'
import type { CallResult } from './callResult.ts'
import type { CallPhase, PublicCommentCall } from './publicCommentCall.ts'

/** A phase in words: its name, and what happens next and when. */
export interface CallPhaseWords {
  readonly phase: CallPhase
  readonly name: string
  /** One sentence or two. */
  readonly next: string
}

/** 段階の名前, as screens and lists show it. */
const callPhaseWords = {
  announced: 'comments.phaseAnnounced', open: 'comments.phaseOpen', closed: 'comments.phaseClosed',
  considering: 'comments.phaseConsidering', published: 'comments.phasePublished', withdrawn: 'comments.phaseWithdrawn',
} as const satisfies Readonly<Record<CallPhase, MessageKey>>

/** Where a call stands at one instant, in words. */
export function describeCallPhase(language: Language, call: PublicCommentCall, at: Instant, result?: CallResult): CallPhaseWords {
  const phase = callPhaseAt(call, at, result)
  return { phase, name: say(language, callPhaseWords[phase]), next: nextOf(language, phase, call, at, result) }
}

function nextOf(language: Language, phase: CallPhase, call: PublicCommentCall, at: Instant, result: CallResult | undefined): string {
  const { window } = call
  const closes = formatMoment(language, window.closesAt)
  const plan = call.resultsPlan.replace(/。$/u, '')
  switch (phase) {
    case 'announced': return say(language, 'comments.nextAnnounced', { opens: formatMoment(language, window.opensAt), closes })
    case 'open': {
      const days = daysLeft(window, at)
      return days === 0 ? say(language, 'comments.nextOpenToday', { closes, plan }) : say(language, 'comments.nextOpen', { closes, n: days, plan })
    }
    case 'closed': return at <= lastArrival(window) && window.rule === 'composed-by'
      ? say(language, 'comments.nextGrace', { closes, arrival: formatMoment(language, lastArrival(window)), plan })
      : say(language, 'comments.nextClosed', { closes, plan })
    case 'considering': return say(language, 'comments.nextConsidering', { plan })
    case 'published': return result ? say(language, 'comments.nextPublishedOn', { day: formatDay(language, result.publishedOn) }) : say(language, 'comments.nextPublished')
    case 'withdrawn': return call.withdrawn
      ? say(language, 'comments.nextWithdrawnBecause', { day: formatDayOf(language, call.withdrawn.at), reason: call.withdrawn.reason })
      : say(language, 'comments.nextWithdrawn')
  }
}
