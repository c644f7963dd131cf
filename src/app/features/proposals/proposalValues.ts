import type { ProposalForm } from '../../../domain/participation/participationChunks.ts'
import type { Proposal } from '../../../domain/proposal/proposal.ts'
import type { Draft } from '../../../domain/submission/draft.ts'
import type { PersonalFields } from '../../../domain/submission/sealedSubmission.ts'
import { isBlank } from '../../ui/compose/isBlank.ts'
import { filledTexts, readTexts } from '../../ui/compose/readTexts.ts'
import { readAbout } from './readAbout.ts'

/** What a draft of a proposal keeps. */
export interface ProposalValues {
  readonly subject: string
  readonly text: string
  /** `project:24-101`, `policy:05`; nothing where it is about neither. */
  readonly about: string | undefined
  readonly wantsReply: boolean
  readonly contact: PersonalFields
}

/** Reads what a draft keeps; before anything was written it is about what its page was opened from. */
export function readProposalValues({ values, about: begunOn }: Pick<Draft, 'values' | 'about'>): ProposalValues {
  const { subject, text, about, wantsReply, contact } = values
  return {
    subject: typeof subject === 'string' ? subject : '',
    text: typeof text === 'string' ? text : '',
    about: 'subject' in values ? (typeof about === 'string' ? about : undefined) : begunOn && `${begunOn.kind}:${begunOn.id}`,
    wantsReply: wantsReply === true,
    contact: readTexts(contact),
  }
}

/** Whether a draft holds nothing but what its page began it with. */
export function isBlankProposal(draft: Pick<Draft, 'values' | 'about'>): boolean {
  const { subject, text, about, wantsReply, contact } = readProposalValues(draft)
  const begun = readProposalValues({ ...draft, values: {} })
  return isBlank({ subject, text, ...contact }) && about === begun.about && !wantsReply
}

/** The proposal as it is sent: as it was written, 字下げ and all. */
export function proposalOf({ subject, text, about, wantsReply }: ProposalValues): Proposal {
  const read = readAbout(about)
  return { format: 1, kind: 'proposal', subject, text, ...read && { about: read }, wantsReply }
}

/** The contact as it is sent: only by who wants a reply. */
export function contactOf({ contactFields }: Pick<ProposalForm, 'contactFields'>, { wantsReply, contact }: ProposalValues): PersonalFields | undefined {
  return wantsReply ? filledTexts(contact, contactFields.map(({ name }) => name)) : undefined
}
