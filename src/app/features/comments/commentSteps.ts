import type { PublicCommentCall } from '../../../domain/publicComment/publicCommentCall.ts'
import type { FieldFault } from '../../../domain/submission/submissionProblem.ts'
import { placePersonalFault } from '../../ui/compose/placePersonalFault.ts'
import type { PlacedFault } from '../../ui/compose/useComposeFlow.ts'
import { remarkFieldId, wholeKey } from './commentValues.ts'

/** The steps of a comment. */
export type CommentStep = 'write' | 'person' | 'review'

/** The steps that a call asks for, with what they are called. */
export function commentSteps({ personalFields }: Pick<PublicCommentCall, 'personalFields'>) {
  const write = { step: 'write', title: '案を読んで意見を書く', note: '意見は、箇所ごとにも、案の全体にも書けます。書きたいところだけで構いません。', isLong: true } as const
  const person = { step: 'person', title: 'あなたについて', note: 'この募集で必要な項目だけをうかがいます。' } as const
  const review = { step: 'review', title: '確かめて提出する' } as const
  const isAsked = personalFields.length > 0
  const names: readonly [CommentStep, ...CommentStep[]] = isAsked ? ['write', 'person', 'review'] : ['write', 'review']
  return { names, shown: isAsked ? [write, person, review] : [write, review] }
}

/** Where a fault of a comment can be mended. */
export function placeCommentFault(call: Pick<PublicCommentCall, 'draft' | 'personalFields'>, { at }: FieldFault): Omit<PlacedFault<CommentStep>, 'reason'> {
  const key = /^remarks\.(.+)$/.exec(at)?.[1]
  if (key !== undefined) {
    return { step: 'write', id: remarkFieldId(key), label: call.draft.find(({ id }) => id === key)?.heading ?? '案の全体' }
  }
  if (at.startsWith('personal.')) return { step: 'person', ...placePersonalFault(call.personalFields, at) }
  return { step: 'write', id: remarkFieldId(wholeKey), label: '意見' }
}

/** The reason at each remark, by section's id or `wholeKey`. */
export function remarkErrors(faults: readonly PlacedFault<CommentStep>[]): Readonly<Record<string, string>> {
  const start = remarkFieldId('')
  return Object.fromEntries(faults.filter(({ step, id }) => step === 'write' && id.startsWith(start)).map(({ id, reason }) => [id.slice(start.length), reason]))
}
