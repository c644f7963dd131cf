import { checkPersonalFields } from '../submission/checkPersonalFields.ts'
import type { PersonalFields } from '../submission/sealedSubmission.ts'
import type { FieldFault } from '../submission/submissionProblem.ts'
import { textFault } from '../submission/textFault.ts'
import type { PublicComment } from './publicComment.ts'
import type { PublicCommentCall } from './publicCommentCall.ts'

/** How many characters one remark may have. */
export const longestRemark = 10_000

/**
 * Whether a comment keeps its call's rules; phone and server ask the same. A fault stands at `remarks` for the comment as a whole, at
 * `remarks.<section's id>` or `remarks.whole` for one remark, and at `personal.<name>`.
 */
export function checkPublicComment(call: PublicCommentCall, comment: PublicComment, personal: PersonalFields | undefined): readonly FieldFault[] {
  const faults: FieldFault[] = []
  if (comment.remarks.length === 0) faults.push({ at: 'remarks', reason: '意見を一つ以上入力してください。' })
  const seen = new Set<string | undefined>()
  for (const { sectionId, text } of comment.remarks) {
    const at = `remarks.${sectionId ?? 'whole'}`
    const reason = textFault('意見', text, longestRemark)
    if (reason !== undefined) faults.push({ at, reason })
    if (sectionId !== undefined && !call.draft.some(section => section.id === sectionId)) faults.push({ at, reason: '意見をつけた箇所が、この案にありません。' })
    if (seen.has(sectionId)) faults.push({ at, reason: '同じ箇所への意見が二つあります。一つにまとめてください。' })
    seen.add(sectionId)
  }
  return [...faults, ...checkPersonalFields(call.personalFields, personal)]
}
