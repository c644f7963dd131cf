import type { Receipt } from '../../../domain/submission/receipt.ts'
import { freezeSurvey } from '../../../domain/survey/frozenSurvey.ts'
import type { PlanReader } from '../../db/planReader.ts'

/** A form as the plan on this phone has it. */
export interface CurrentForm {
  readonly version: number
  /** As drafts carry it. */
  readonly text: string
  readonly title: string
}

/** The form that a receipt is of, in the version that the phone holds now; nothing where it is published no more. */
export async function loadForm(plan: PlanReader, { kind, formId }: Pick<Receipt, 'kind' | 'formId'>): Promise<CurrentForm | undefined> {
  switch (kind) {
    case 'surveyResponse': {
      const chunk = await plan.survey(formId)
      if (!chunk) return undefined
      const { title, version, defaultLanguage } = chunk.survey.form
      return { version, text: freezeSurvey(chunk.survey), title: title[defaultLanguage] ?? 'アンケート' }
    }
    case 'publicComment': {
      const call = (await plan.call(formId))?.call
      return call && { version: call.version, text: JSON.stringify(call), title: call.title }
    }
    case 'eventRegistration': {
      const event = (await plan.events()).events.find(({ id }) => id === formId)
      return event && { version: event.version, text: JSON.stringify(event), title: event.name }
    }
    case 'proposal': {
      const { proposals } = await plan.participation()
      return proposals && { version: proposals.version, text: JSON.stringify(proposals), title: 'わたしの提案' }
    }
    case 'withdrawal': return undefined
  }
}
