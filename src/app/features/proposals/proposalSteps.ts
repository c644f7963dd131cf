import type { ProposalForm } from '../../../domain/participation/participationChunks.ts'
import type { FieldFault } from '../../../domain/submission/submissionProblem.ts'
import { placePersonalFault } from '../../ui/compose/placePersonalFault.ts'
import type { PlacedFault } from '../../ui/compose/useComposeFlow.ts'

/** The steps of a proposal. */
export type ProposalStep = 'write' | 'reply' | 'review'

/** The steps with what they are called. */
export const proposalSteps = [
  { step: 'write', title: '提案を書く' },
  { step: 'reply', title: '返信について' },
  { step: 'review', title: '確かめて提出する' },
] as const

/** The ids of the controls. */
export const proposalFieldIds = { subject: 'proposal-subject', text: 'proposal-text', about: 'proposal-about', wantsReply: 'proposal-reply' } as const

/** Where a fault of a proposal can be mended. */
export function placeProposalFault({ contactFields }: Pick<ProposalForm, 'contactFields'>, { at }: FieldFault): Omit<PlacedFault<ProposalStep>, 'reason'> {
  if (at.startsWith('personal.')) return { step: 'reply', ...placePersonalFault(contactFields, at) }
  return at === 'subject' ? { step: 'write', id: proposalFieldIds.subject, label: '件名' } : { step: 'write', id: proposalFieldIds.text, label: '本文' }
}
