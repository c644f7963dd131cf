import type { PublicCommentCall } from '../../../domain/publicComment/publicCommentCall.ts'
import type { FieldFault } from '../../../domain/submission/submissionProblem.ts'
import { said } from '../../i18n/language.ts'
import { placePersonalFault } from '../../ui/compose/placePersonalFault.ts'
import type { PlacedFault } from '../../ui/compose/useComposeFlow.ts'
import { wordsOf } from '../../ui/text/wordsOf.ts'
import { remarkFieldId, wholeKey } from './commentValues.ts'

/** The steps of a comment. */
export type CommentStep = 'write' | 'person' | 'review'

/** The steps that a call asks for, with what they are called. */
export function commentSteps({ personalFields }: Pick<PublicCommentCall, 'personalFields'>) {
  const write = { step: 'write', title: wordsOf('comments.stepWrite'), note: wordsOf('comments.stepWriteNote'), isLong: true } as const
  const person = { step: 'person', title: wordsOf('compose.aboutYou'), note: wordsOf('comments.stepPersonNote') } as const
  const review = { step: 'review', title: wordsOf('participation.stepReview') } as const
  const isAsked = personalFields.length > 0
  const names: readonly [CommentStep, ...CommentStep[]] = isAsked ? ['write', 'person', 'review'] : ['write', 'review']
  return { names, shown: isAsked ? [write, person, review] : [write, review] }
}

/** Where a fault of a comment can be mended. */
export function placeCommentFault(call: Pick<PublicCommentCall, 'draft' | 'personalFields'>, { at }: FieldFault): Omit<PlacedFault<CommentStep>, 'reason'> {
  const key = /^remarks\.(.+)$/.exec(at)?.[1]
  if (key !== undefined) {
    return { step: 'write', id: remarkFieldId(key), label: call.draft.find(({ id }) => id === key)?.heading ?? said('comments.whole') }
  }
  if (at.startsWith('personal.')) return { step: 'person', ...placePersonalFault(call.personalFields, at) }
  return { step: 'write', id: remarkFieldId(wholeKey), label: said('comments.opinion') }
}

/** The reason at each remark, by section's id or `wholeKey`. */
export function remarkErrors(faults: readonly PlacedFault<CommentStep>[]): Readonly<Record<string, string>> {
  const start = remarkFieldId('')
  return Object.fromEntries(faults.filter(({ step, id }) => step === 'write' && id.startsWith(start)).map(({ id, reason }) => [id.slice(start.length), reason]))
}
