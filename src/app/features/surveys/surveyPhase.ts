import type { Instant } from '../../../domain/delivery/instant.ts'
import { daysLeft, windowPhaseAt, type SubmissionWindow } from '../../../domain/submission/deadline.ts'
import type { Words } from '../../ui/text/words.ts'
import { wordsOf } from '../../ui/text/wordsOf.ts'

/** Where a survey stands, as a badge says it. */
export function surveyPhase(window: SubmissionWindow, at: Instant): { readonly tone: 'neutral' | 'success' | 'warning', readonly words: Words } {
  switch (windowPhaseAt(window, at)) {
    case 'announced': return { tone: 'neutral', words: wordsOf('surveys.phaseAnnounced') }
    case 'open': {
      const days = daysLeft(window, at)
      return days === 0 ? { tone: 'warning', words: wordsOf('surveys.phaseLastDay') } : { tone: 'success', words: wordsOf('surveys.phaseOpen', { n: days }) }
    }
    case 'grace':
    case 'over': return { tone: 'neutral', words: wordsOf('surveys.phaseOver') }
  }
}
