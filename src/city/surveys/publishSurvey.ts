import type { Instant } from '../../domain/delivery/instant.ts'
import type { Survey, SurveyForm } from '../../domain/survey/surveyForm.ts'
import type { Storage } from '../../storage/storage.ts'
import { publishDocument, type PublishedVersion } from '../publishDocument.ts'

/** A compiled survey with when and how it is answered. */
export type SurveyToPublish = Omit<Survey, 'form'> & { readonly form: SurveyForm }

/** Publishes a survey under its form's id; the version of the form is the next one. */
export function publishSurvey(storage: Storage, survey: SurveyToPublish, now: Instant): Promise<PublishedVersion> {
  return publishDocument(storage, { kind: 'survey', id: survey.form.id, build: version => ({ ...survey, form: { ...survey.form, version } }) }, now)
}
