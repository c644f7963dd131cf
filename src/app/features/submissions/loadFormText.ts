import type { Receipt } from '../../../domain/submission/receipt.ts'
import { freezeSurvey } from '../../../domain/survey/frozenSurvey.ts'
import type { PlanReader } from '../../db/planReader.ts'

/** The form that a receipt is of, as drafts carry it, in the version that the phone holds now; nothing where it is published no more. */
export async function loadFormText(plan: PlanReader, { kind, formId }: Pick<Receipt, 'kind' | 'formId'>): Promise<string | undefined> {
  switch (kind) {
    case 'surveyResponse': {
      const chunk = await plan.survey(formId)
      return chunk && freezeSurvey(chunk.survey)
    }
    case 'publicComment': return textOf((await plan.call(formId))?.call)
    case 'eventRegistration': return textOf((await plan.events()).events.find(({ id }) => id === formId))
    case 'proposal': return textOf((await plan.participation()).proposals)
    case 'withdrawal': return undefined
  }
}

function textOf(form: object | undefined): string | undefined {
  return form && JSON.stringify(form)
}
