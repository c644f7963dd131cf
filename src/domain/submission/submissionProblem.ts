/**
 * Why a server did not take a submission, as the machine code of its problem answer.
 * - `malformed`: not the form of the API (400)
 * - `hashMismatch`: the content is not what was hashed: altered on its way (400; worth another try)
 * - `formUnknown`: no such form or version (404), `formGone`: the call was withdrawn, or the sample removed (410)
 * - `formClosed`: a proposal written after わたしの提案 was closed (410)
 * - `notOpen`: before the first day (403), `codeRefused`: the code is missing, wrong or used (403), `secretRefused` (403)
 * - `conflict`: this id is taken by another content (409); `superseded`, `withdrawn`: what it amends is no longer the last word (409)
 * - `deadlineOver`: a correction or withdrawal after the deadline (409)
 * - `tooLarge` (413), `invalid`: an answer breaks the form's rules (422, with places)
 * - `tooMany` (429, with Retry-After), `unavailable` (503, with Retry-After)
 */
export type SubmissionProblemCode =
  | 'malformed' | 'hashMismatch' | 'formUnknown' | 'formGone' | 'formClosed' | 'notOpen' | 'codeRefused' | 'secretRefused'
  | 'conflict' | 'superseded' | 'withdrawn' | 'deadlineOver' | 'tooLarge' | 'invalid' | 'tooMany' | 'unavailable'

/** One place in a submission that breaks a rule: the field's or question's name, and why, as a Japanese sentence. */
export interface FieldFault {
  readonly at: string
  readonly reason: string
}

/** All codes. */
export const submissionProblemCodes: readonly SubmissionProblemCode[] = [
  'malformed', 'hashMismatch', 'formUnknown', 'formGone', 'formClosed', 'notOpen', 'codeRefused', 'secretRefused',
  'conflict', 'superseded', 'withdrawn', 'deadlineOver', 'tooLarge', 'invalid', 'tooMany', 'unavailable',
]
