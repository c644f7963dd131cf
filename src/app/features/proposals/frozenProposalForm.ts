import type { ProposalForm } from '../../../domain/participation/participationChunks.ts'
import { isFields, parseJson } from '../../../domain/submission/parseFields.ts'

/** The form that a draft carries, or `undefined` where it is none that this app can read. */
export function frozenProposalForm(text: string): ProposalForm | undefined {
  const form = parseJson(text)
  return isProposalForm(form) ? form : undefined
}

/** What the app wrote itself is not checked to its last member. */
function isProposalForm(value: unknown): value is ProposalForm {
  return isFields(value) && typeof value['version'] === 'number' && Array.isArray(value['contactFields'])
}
