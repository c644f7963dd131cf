import type { Language } from '../language/language.ts'
import { say } from '../language/say.ts'
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
export function checkProposal(language: Language, form: ProposalForm, proposal: Proposal, personal: PersonalFields | undefined): readonly FieldFault[] {
  const subject = textFault(language, say(language, 'proposals.subject'), proposal.subject, longestProposal.subject)
  const text = textFault(language, say(language, 'proposals.text'), proposal.text, longestProposal.text)
  return [
    ...(subject === undefined ? [] : [{ at: 'subject', reason: subject }]),
    ...(text === undefined ? [] : [{ at: 'text', reason: text }]),
    ...checkPersonalFields(language, proposal.wantsReply ? form.contactFields : [], personal),
  ]
}
