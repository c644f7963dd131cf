import type { PublicComment } from '../../../domain/publicComment/publicComment.ts'
import type { PublicCommentCall } from '../../../domain/publicComment/publicCommentCall.ts'
import type { Draft, DraftValues } from '../../../domain/submission/draft.ts'
import type { PersonalFields } from '../../../domain/submission/sealedSubmission.ts'
import { isBlank } from '../../ui/compose/isBlank.ts'
import { readTexts } from '../../ui/compose/readTexts.ts'

/** The name under which a draft keeps what is said of the whole. */
export const wholeKey = 'whole'

/** What a draft of a comment keeps: remarks by section's id or `wholeKey`, and the personal fields. */
export interface CommentValues {
  readonly remarks: Readonly<Record<string, string>>
  readonly personal: PersonalFields
}

/** Reads what a draft keeps. */
export function readCommentValues(values: DraftValues): CommentValues {
  return { remarks: readTexts(values['remarks']), personal: readTexts(values['personal']) }
}

/** Whether a draft says nothing yet. */
export function isBlankComment({ values }: Pick<Draft, 'values'>): boolean {
  const { remarks, personal } = readCommentValues(values)
  return isBlank(remarks) && isBlank(personal)
}

/** The comment as it is sent: what says something, as it was written (字下げ stays), in the draft's order, the whole at last. */
export function commentOf(call: Pick<PublicCommentCall, 'draft'>, { remarks }: Pick<CommentValues, 'remarks'>): PublicComment {
  const saidOf = (key: string) => {
    const text = remarks[key] ?? ''
    return text.trim() === '' ? '' : text
  }
  const sections = call.draft.flatMap(({ id }) => saidOf(id) === '' ? [] : [{ sectionId: id, text: saidOf(id) }])
  const whole = saidOf(wholeKey)
  return { format: 1, kind: 'publicComment', remarks: whole === '' ? sections : [...sections, { text: whole }] }
}

/** The control's id of a remark. */
export function remarkFieldId(key: string): string {
  return `remark-${key}`
}
