import { prepareSurvey } from '../../../domain/survey/prepareSurvey.ts'
import { startAnswers } from '../../../domain/survey/startAnswers.ts'
import type { SurveyForm } from '../../../domain/survey/surveyForm.ts'
import type { Draft } from '../../../domain/submission/draft.ts'
import { readAnswerValues } from './answerValues.ts'

/** Whether a draft holds nothing but what the form itself put there: no answer of the person's, and no 回答番号. */
export function isUntouched({ values, startedAt, language }: Draft, form: SurveyForm): boolean {
  const { answers, code } = readAnswerValues(values)
  const start = startAnswers(prepareSurvey(form), { at: startedAt, language })
  const names = Object.keys(answers)
  return code.trim() === '' && names.every(name => JSON.stringify(answers[name]) === JSON.stringify(start[name]))
}
