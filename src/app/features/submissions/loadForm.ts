import { readPublished } from '../../../domain/participation/readPublished.ts'
import type { FormRef } from '../../../domain/submission/sealedSubmission.ts'
import { freezeSurvey } from '../../../domain/survey/frozenSurvey.ts'
import type { PlanReader } from '../../db/planReader.ts'
import { t } from '../../i18n/language.ts'
import type { AskForm } from './askForm.ts'

/** One version of a form. */
export interface KnownForm {
  readonly version: number
  /** As drafts carry it. */
  readonly text: string
  readonly title: string
}

/**
 * The form that was answered, in the very version: as the plan on this phone has it, or else as the city's server gives it out. Where
 * neither has that version the one on this phone, which may be another; nothing where there is none.
 */
export async function loadForm(plan: PlanReader, ask: AskForm, form: FormRef): Promise<KnownForm | undefined> {
  const current = knownForm(form.kind, await publishedDocument(plan, form).catch(() => undefined))
  if (current?.version === form.version) return current
  const answer = await ask(form)
  return answer.kind === 'form' ? knownForm(form.kind, answer.document) ?? current : current
}

/** A published document as a form; `undefined` where it is none that this app can read. */
export function knownForm(kind: FormRef['kind'], document: unknown): KnownForm | undefined {
  switch (kind) {
    case 'surveyResponse': {
      const survey = readPublished('survey', document)
      if (!survey) return undefined
      const { title, version, defaultLanguage } = survey.form
      return { version, text: freezeSurvey(survey), title: title[defaultLanguage] ?? t('participation.survey') }
    }
    case 'publicComment': {
      const call = readPublished('call', document)
      return call && { version: call.version, text: JSON.stringify(call), title: call.title }
    }
    case 'eventRegistration': {
      const event = readPublished('event', document)
      return event && { version: event.version, text: JSON.stringify(event), title: event.name }
    }
    case 'proposal': {
      const proposals = readPublished('proposals', document)
      return proposals && { version: proposals.version, text: JSON.stringify(proposals), title: t('proposals.title') }
    }
  }
}

/** The document of a form as the plan on this phone has it; `undefined` where it is not published (any more). */
export async function publishedDocument(plan: PlanReader, { kind, id }: FormRef): Promise<unknown> {
  switch (kind) {
    case 'surveyResponse': return (await plan.survey(id))?.survey
    case 'publicComment': return (await plan.call(id))?.call
    case 'eventRegistration': return (await plan.events()).events.find(event => event.id === id)
    case 'proposal': return (await plan.participation()).proposals
  }
}
