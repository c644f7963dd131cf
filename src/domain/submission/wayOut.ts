import type { SubmissionProblemCode } from './submissionProblem.ts'

/**
 * What can become of something that the server refused: `writeAgain` 書き直す, it is a draft again under its own id; `writeAnew` 新しく出す,
 * the same words as a first submission, since what they were to take the place of is gone; `none`, written again it would be refused again.
 */
export type WayOut = 'writeAgain' | 'writeAnew' | 'none'

/** The way out of a refusal; `writeAnew` only helps where the form is still open. */
export function wayOut(code: SubmissionProblemCode): WayOut {
  switch (code) {
    // 訂正 of what was taken back, or of what this phone cannot prove to be its own.
    case 'withdrawn':
    case 'secretRefused': return 'writeAnew'
    // What was received stands, and where it was corrected the newer one is the one to correct.
    case 'superseded':
    case 'deadlineOver': return 'none'
    // The city never had such a form. One that it took back or closed it may open again.
    case 'formUnknown': return 'none'
    default: return 'writeAgain'
  }
}
