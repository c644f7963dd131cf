/**
 * 提出物の種別: `surveyResponse` アンケートの回答, `publicComment` パブリックコメントの意見, `proposal` わたしの提案,
 * `eventRegistration` 参加申込, `withdrawal` 取下げ of one of these.
 */
export type SubmissionKind = 'surveyResponse' | 'publicComment' | 'proposal' | 'eventRegistration' | 'withdrawal'

/** All kinds, in the order in which screens list them. */
export const submissionKinds: readonly SubmissionKind[] = ['surveyResponse', 'publicComment', 'eventRegistration', 'proposal', 'withdrawal']

/** Whether a value from outside names a kind. */
export function isSubmissionKind(value: unknown): value is SubmissionKind {
  return submissionKinds.some(kind => kind === value)
}
