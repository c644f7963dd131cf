import type { Draft } from '../../../domain/submission/draft.ts'
import { parseContent, parsePersonal } from '../../../domain/submission/parseContent.ts'
import type { SealedSubmission } from '../../../domain/submission/sealedSubmission.ts'
import { wordsOf } from '../text/wordsOf.ts'
import { describeContent, type ContentPart } from './describeContent.ts'

/** What stands in a sealed submission of this phone, as a person reads it. */
export function readWritten({ submission, origin }: { readonly submission: SealedSubmission, readonly origin?: Draft }): readonly ContentPart[] {
  const content = parseContent(submission.content)
  if (!content) return [{ rows: [{ label: wordsOf('submissions.content'), text: submission.content }] }]
  const personal = submission.personal === undefined ? undefined : parsePersonal(submission.personal)
  return describeContent({ content, personal, formText: origin?.formText })
}
