import { isInstant } from '../delivery/instant.ts'
import type { Language } from '../language/language.ts'
import type { MessageKey } from '../language/message.ts'
import { say } from '../language/say.ts'
import type { FieldFault } from '../submission/submissionProblem.ts'
import { sayAnswerFaults } from './answerFault.ts'
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
export function checkSurveyResponse(language: Language, { form }: Pick<Survey, 'form'>, { answers, language: answered, finishedAt }: SurveyResponse): readonly FieldFault[] {
  if (!form.languages.includes(answered)) return [{ at: 'language', reason: say(language, 'surveys.faultLanguage') }]
  if (!isInstant(finishedAt)) return [{ at: 'finishedAt', reason: say(language, 'surveys.faultFinishedAt') }]
  const prepared = prepareSurvey(form)
  const judgement = judgeSurvey(prepared, answers, { at: finishedAt, language: answered })
  const stray = Object.keys(answers).filter(name => !Object.hasOwn(judgement.answers, name)).map(name => ({ at: name, reason: say(language, strayReason(prepared, name)) }))
  return [...stray, ...sayAnswerFaults(language, judgement.faults)]
}

function strayReason({ items }: PreparedSurvey, name: string): MessageKey {
  const entry = items.get(name)
  if (entry ? isQuestion(entry.item) : Array.from(items.values()).some(({ item }) => hasOther(item) && otherName(item.name) === name)) {
    return 'surveys.faultHidden'
  }
  return entry?.item.type === 'calculate' ? 'surveys.faultCalculated' : 'surveys.faultUnknown'
}
