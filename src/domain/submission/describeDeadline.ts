import type { Instant } from '../delivery/instant.ts'
import { formatMoment } from '../language/formatDate.ts'
import type { Language } from '../language/language.ts'
import { say } from '../language/say.ts'
import { canAmendAt, daysLeft, lastArrival, windowPhaseAt, type SubmissionWindow } from './deadline.ts'

/**
 * What a person has to know of the deadline before sealing, above all without a connection: sentences, the first says
 * where the window stands, the others what the form's rule means for a phone that cannot send at once. What comes late is kept,
 * unless it is an amendment (訂正): that is refused.
 */
export function describeDeadline(language: Language, window: SubmissionWindow, at: Instant, isAmendment = false): readonly string[] {
  const until = formatMoment(language, window.closesAt)
  if (isAmendment && !canAmendAt(window, at)) return [say(language, 'submissions.deadlineAmendment', { until })]
  switch (windowPhaseAt(window, at)) {
    case 'announced': return [say(language, 'submissions.deadlineAnnounced', { opens: formatMoment(language, window.opensAt) })]
    case 'open': return [leftText(language, until, daysLeft(window, at)), ruleText(language, window)]
    case 'grace': return [say(language, 'submissions.deadlineGrace', { until }), say(language, 'submissions.deadlineGraceRule')]
    case 'over': return [say(language, 'submissions.deadlineOver', { until })]
  }
}

function leftText(language: Language, until: string, days: number): string {
  return days === 0 ? say(language, 'submissions.deadlineToday', { until }) : say(language, 'submissions.deadlineOpen', { until, n: days })
}

function ruleText(language: Language, window: SubmissionWindow): string {
  if (window.rule === 'received-by') return say(language, 'submissions.ruleReceived')
  return say(language, 'submissions.ruleComposed', { arrival: formatMoment(language, lastArrival(window)) })
}
