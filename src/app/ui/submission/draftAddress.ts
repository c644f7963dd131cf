import type { Draft } from '../../../domain/submission/draft.ts'
import { paths } from '../../page/paths.ts'

/** The page on which a draft is written; a correction begins with everything as it was sent. */
export function draftAddress({ id, form, amends }: Pick<Draft, 'id' | 'form' | 'amends'>): string {
  // A survey finds its own last page.
  return amends && form.kind !== 'surveyResponse' ? `${pathOf({ id, form })}?step=review` : pathOf({ id, form })
}

function pathOf({ id, form }: Pick<Draft, 'id' | 'form'>): string {
  switch (form.kind) {
    case 'surveyResponse': return paths.surveyAnswer(form.id, id)
    case 'publicComment': return paths.callComment(form.id, id)
    case 'eventRegistration': return paths.eventRegistration(form.id, id)
    case 'proposal': return paths.proposal(id)
  }
}
