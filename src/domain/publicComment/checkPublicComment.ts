import type { Language } from '../language/language.ts'
import { say } from '../language/say.ts'
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
export function checkPublicComment(
  language: Language, call: PublicCommentCall, comment: PublicComment, personal: PersonalFields | undefined,
): readonly FieldFault[] {
  const faults: FieldFault[] = []
  if (comment.remarks.length === 0) faults.push({ at: 'remarks', reason: say(language, 'comments.faultNone') })
  const seen = new Set<string | undefined>()
  for (const { sectionId, text } of comment.remarks) {
    const at = `remarks.${sectionId ?? 'whole'}`
    const reason = textFault(language, say(language, 'comments.opinion'), text, longestRemark)
    if (reason !== undefined) faults.push({ at, reason })
    if (sectionId !== undefined && !call.draft.some(section => section.id === sectionId)) faults.push({ at, reason: say(language, 'comments.faultNoSection') })
    if (seen.has(sectionId)) faults.push({ at, reason: say(language, 'comments.faultTwice') })
    seen.add(sectionId)
  }
  return [...faults, ...checkPersonalFields(language, call.personalFields, personal)]
}
