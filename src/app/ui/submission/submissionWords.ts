import type { MessageKey } from '../../../domain/language/message.ts'
import type { SubmissionKind } from '../../../domain/submission/submissionKind.ts'

/** What each kind of submission is called on the screen. */
export const submissionWords = {
  surveyResponse: 'submissions.surveyResponse',
  publicComment: 'submissions.publicComment',
  eventRegistration: 'submissions.eventRegistration',
  proposal: 'proposals.title',
  withdrawal: 'submissions.withdrawal',
} as const satisfies Readonly<Record<SubmissionKind, MessageKey>>
