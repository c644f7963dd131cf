import type { ProposalForm } from '../participation/participationChunks.ts'
import { checkPersonalFields } from '../submission/checkPersonalFields.ts'
import type { PersonalFields } from '../submission/sealedSubmission.ts'
import type { FieldFault } from '../submission/submissionProblem.ts'
import { textFault } from '../submission/textFault.ts'
import type { Proposal } from './proposal.ts'

/** How many characters a proposal's subject and text may have. */
export const longestProposal = { subject: 100, text: 10_000 } as const

/**
 * Whether a proposal can be taken; phone and server ask the same. Only who wants a reply gives a contact. A fault stands at `subject`,
 * `text` or `personal.<name>`.
 */
export function checkProposal(form: ProposalForm, proposal: Proposal, personal: PersonalFields | undefined): readonly FieldFault[] {
  const subject = textFault('件名', proposal.subject, longestProposal.subject)
  const text = textFault('本文', proposal.text, longestProposal.text)
  return [
    ...(subject === undefined ? [] : [{ at: 'subject', reason: subject }]),
    ...(text === undefined ? [] : [{ at: 'text', reason: text }]),
    ...checkPersonalFields(proposal.wantsReply ? form.contactFields : [], personal),
  ]
}
