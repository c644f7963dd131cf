import type { ProposalForm } from '../../../domain/participation/participationChunks.ts'
import type { FieldFault } from '../../../domain/submission/submissionProblem.ts'
import { said } from '../../i18n/language.ts'
import { placePersonalFault } from '../../ui/compose/placePersonalFault.ts'
import type { PlacedFault } from '../../ui/compose/useComposeFlow.ts'
import { wordsOf } from '../../ui/text/wordsOf.ts'

/** The steps of a proposal. */
export type ProposalStep = 'write' | 'reply' | 'review'

/** The steps with what they are called. */
export const proposalSteps = () => [
  { step: 'write', title: wordsOf('proposals.write') },
  { step: 'reply', title: wordsOf('proposals.aboutReply') },
  { step: 'review', title: wordsOf('participation.stepReview') },
] as const

/** The ids of the controls. */
export const proposalFieldIds = { subject: 'proposal-subject', text: 'proposal-text', about: 'proposal-about', wantsReply: 'proposal-reply' } as const

/** Where a fault of a proposal can be mended. */
export function placeProposalFault({ contactFields }: Pick<ProposalForm, 'contactFields'>, { at }: FieldFault): Omit<PlacedFault<ProposalStep>, 'reason'> {
  if (at.startsWith('personal.')) return { step: 'reply', ...placePersonalFault(contactFields, at) }
  return at === 'subject' ? { step: 'write', id: proposalFieldIds.subject, label: said('proposals.subject') } : { step: 'write', id: proposalFieldIds.text, label: said('proposals.text') }
}
