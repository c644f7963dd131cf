import type { DraftValues } from '../../../domain/submission/draft.ts'
import type { PersonalFields } from '../../../domain/submission/sealedSubmission.ts'
import type { SubmissionContent, Withdrawal } from '../../../domain/submission/submissionContent.ts'

/**
 * What a correction's draft begins with when only what was sent is known: the content as the draft of its form keeps it, the other way round
 * than sealing. Two remarks on one section become one text.
 */
export function valuesOfContent(content: Exclude<SubmissionContent, Withdrawal>, personal: PersonalFields = {}): DraftValues {
  switch (content.kind) {
    case 'surveyResponse': return { answers: content.answers }
    case 'publicComment': return { remarks: remarksOf(content.remarks), personal }
    case 'eventRegistration': return { people: content.people, note: content.note ?? '', personal }
    case 'proposal': {
      const { subject, text, about, wantsReply } = content
      return { subject, text, ...(about && { about: `${about.kind}:${about.id}` }), wantsReply, contact: personal }
    }
  }
}

function remarksOf(remarks: readonly { readonly sectionId?: string, readonly text: string }[]): Readonly<Record<string, string>> {
  const texts = new Map<string, string>()
  for (const { sectionId = 'whole', text } of remarks) {
    const before = texts.get(sectionId)
    texts.set(sectionId, before === undefined ? text : `${before}\n\n${text}`)
  }
  return Object.fromEntries(texts)
}
