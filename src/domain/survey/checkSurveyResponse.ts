import { isInstant } from '../delivery/instant.ts'
import type { FieldFault } from '../submission/submissionProblem.ts'
import { hasOther, isQuestion, otherName } from './formItems.ts'
import { judgeSurvey } from './judgeSurvey.ts'
import { prepareSurvey } from './prepareSurvey.ts'
import type { PreparedSurvey } from './preparedSurvey.ts'
import type { Survey } from './surveyForm.ts'
import type { SurveyResponse } from './surveyResponse.ts'

/**
 * What of a response breaks the rules of its survey; nothing where the server takes it. The phone asks the same before it seals: a
 * response made of `judgeSurvey(…).answers` is taken exactly where that judgement has no faults.
 * @throws {SurveyFormError} where the survey's form itself has faults.
 */
export function checkSurveyResponse({ form }: Pick<Survey, 'form'>, { answers, language, finishedAt }: SurveyResponse): readonly FieldFault[] {
  if (!form.languages.includes(language)) return [{ at: 'language', reason: 'このアンケートにない言語です。' }]
  if (!isInstant(finishedAt)) return [{ at: 'finishedAt', reason: '回答した日時が正しくありません。' }]
  const prepared = prepareSurvey(form)
  const judgement = judgeSurvey(prepared, answers, { at: finishedAt, language })
  const stray = Object.keys(answers).filter(name => !Object.hasOwn(judgement.answers, name)).map(name => ({ at: name, reason: strayReason(prepared, name) }))
  return [...stray, ...judgement.faults]
}

function strayReason({ items }: PreparedSurvey, name: string): string {
  const entry = items.get(name)
  if (entry ? isQuestion(entry.item) : Array.from(items.values()).some(({ item }) => hasOther(item) && otherName(item.name) === name)) {
    return '表示されない設問か、空の回答です。'
  }
  return entry?.item.type === 'calculate' ? '計算される値は送れません。' : 'このアンケートにない設問です。'
}
