import type { DraftStart } from '../../../domain/submission/draft.ts'
import { freezeSurvey } from '../../../domain/survey/frozenSurvey.ts'
import { prepareSurvey } from '../../../domain/survey/prepareSurvey.ts'
import { startAnswers } from '../../../domain/survey/startAnswers.ts'
import type { Survey } from '../../../domain/survey/surveyForm.ts'
import { keepAnswerValues } from './answerValues.ts'
import { textIn } from './textIn.ts'

/** What an answer to a survey begins with: the survey as it is now, and the defaults of its questions. */
export function startAnswer(survey: Survey, { language, code, at }: { readonly language: string, readonly code: string, readonly at: string }): DraftStart {
  const { form } = survey
  return {
    form: { kind: 'surveyResponse', id: form.id, version: form.version },
    formText: freezeSurvey(survey),
    title: textIn(form.title, form, language),
    language,
    values: keepAnswerValues({ answers: startAnswers(prepareSurvey(form), { at, language }), code }),
  }
}
