import type { Instant } from '../delivery/instant.ts'
import type { EventRegistration } from '../event/eventRegistration.ts'
import type { Proposal } from '../proposal/proposal.ts'
import type { PublicComment } from '../publicComment/publicComment.ts'
import type { SurveyResponse } from '../survey/surveyResponse.ts'

/** 取下げ: takes back what was submitted before. It holds nothing but itself. */
export interface Withdrawal {
  readonly format: 1
  readonly kind: 'withdrawal'
  /** When it was asked for, by the phone's own clock. */
  readonly at: Instant
}

/** What the content of a sealed submission says once its JSON is read. */
export type SubmissionContent = SurveyResponse | PublicComment | Proposal | EventRegistration | Withdrawal
