import type { FormRef } from '../submission/sealedSubmission.ts'
import type { PublicationKind } from './publication.ts'

const kinds = {
  surveyResponse: 'survey',
  publicComment: 'call',
  eventRegistration: 'event',
  proposal: 'proposals',
} as const satisfies Record<FormRef['kind'], PublicationKind>

/** Which kind of publication a submission of a kind answers. */
export function publicationKindOf(kind: FormRef['kind']): PublicationKind {
  return kinds[kind]
}

/** Which kind of submission answers a publication. */
export function formKindOf(kind: PublicationKind): FormRef['kind'] {
  switch (kind) {
    case 'survey': return 'surveyResponse'
    case 'call': return 'publicComment'
    case 'event': return 'eventRegistration'
    case 'proposals': return 'proposal'
  }
}
