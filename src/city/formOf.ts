import type { Publication, PublicationKind } from '../domain/participation/publication.ts'
import type { FormRef } from '../domain/submission/sealedSubmission.ts'

/** Which submissions answer each kind of publication. */
const kindOfSubmission = { survey: 'surveyResponse', call: 'publicComment', event: 'eventRegistration', proposals: 'proposal' } as const satisfies Readonly<Record<PublicationKind, FormRef['kind']>>

/** The form that a publication is, as submissions name it. */
export function formOf({ kind, id, version }: Pick<Publication, 'kind' | 'id' | 'version'>): FormRef {
  return { kind: kindOfSubmission[kind], id, version }
}
