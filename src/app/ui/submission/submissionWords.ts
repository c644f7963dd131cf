import type { SubmissionKind } from '../../../domain/submission/submissionKind.ts'

/** What each kind of submission is called on the screen. */
export const submissionWords: Readonly<Record<SubmissionKind, string>> = {
  surveyResponse: 'アンケートの回答',
  publicComment: 'パブリックコメントの意見',
  eventRegistration: '参加の申込み',
  proposal: 'わたしの提案',
  withdrawal: '取下げ',
}
