import type { Instant } from '../../../domain/delivery/instant.ts'
import { daysLeft, windowPhaseAt, type SubmissionWindow } from '../../../domain/submission/deadline.ts'

/** Where a survey stands, as a badge says it. */
export function surveyPhase(window: SubmissionWindow, at: Instant): { readonly tone: 'neutral' | 'success' | 'warning', readonly words: string } {
  switch (windowPhaseAt(window, at)) {
    case 'announced': return { tone: 'neutral', words: '受付前' }
    case 'open': {
      const days = daysLeft(window, at)
      return days === 0 ? { tone: 'warning', words: '今日まで' } : { tone: 'success', words: `受付中(あと${days}日)` }
    }
    case 'grace':
    case 'over': return { tone: 'neutral', words: '受付終了' }
  }
}
