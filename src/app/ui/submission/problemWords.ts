import type { MessageKey } from '../../../domain/language/message.ts'
import type { SubmissionProblemCode } from '../../../domain/submission/submissionProblem.ts'

/** Why the city's server did not take something, and what the person can do. */
export interface ProblemWords {
  readonly why: MessageKey
  readonly what: MessageKey
  /** Whether sending it again just as it is can lead anywhere. */
  readonly canSendAgain: boolean
}

/** For every code of a refusal. */
export const problemWords: Readonly<Record<SubmissionProblemCode, ProblemWords>> = {
  malformed: { why: 'submissions.whyMalformed', what: 'submissions.whatMalformed', canSendAgain: true },
  hashMismatch: { why: 'submissions.whyHashMismatch', what: 'submissions.whatHashMismatch', canSendAgain: false },
  formUnknown: { why: 'submissions.whyFormUnknown', what: 'submissions.whatFormUnknown', canSendAgain: true },
  formGone: { why: 'submissions.whyFormGone', what: 'submissions.whatFormGone', canSendAgain: false },
  formClosed: { why: 'submissions.whyFormClosed', what: 'submissions.whatFormClosed', canSendAgain: false },
  notOpen: { why: 'submissions.whyNotOpen', what: 'submissions.whatNotOpen', canSendAgain: true },
  codeRefused: { why: 'submissions.whyCodeRefused', what: 'submissions.whatCodeRefused', canSendAgain: false },
  secretRefused: { why: 'submissions.whySecretRefused', what: 'submissions.whatSecretRefused', canSendAgain: false },
  conflict: { why: 'submissions.whyConflict', what: 'submissions.whatConflict', canSendAgain: false },
  superseded: { why: 'submissions.whySuperseded', what: 'submissions.whatSuperseded', canSendAgain: false },
  withdrawn: { why: 'submissions.whyWithdrawn', what: 'submissions.whatWithdrawn', canSendAgain: false },
  deadlineOver: { why: 'submissions.whyDeadlineOver', what: 'submissions.whatDeadlineOver', canSendAgain: false },
  tooLarge: { why: 'submissions.whyTooLarge', what: 'submissions.whatTooLarge', canSendAgain: false },
  invalid: { why: 'submissions.whyInvalid', what: 'submissions.whatInvalid', canSendAgain: false },
  tooMany: { why: 'submissions.whyTooMany', what: 'submissions.whatTooMany', canSendAgain: true },
  unavailable: { why: 'submissions.whyUnavailable', what: 'submissions.whatTooMany', canSendAgain: true },
}

const sampleRemoved: ProblemWords = { why: 'submissions.whySampleRemoved', what: 'submissions.whatSampleRemoved', canSendAgain: false }

/** The words for a refusal; 見本 go without notice, and nobody is to be asked about them. */
export function problemWordsOf(code: SubmissionProblemCode, isSample: boolean): ProblemWords {
  return isSample && (code === 'formUnknown' || code === 'formGone') ? sampleRemoved : problemWords[code]
}
