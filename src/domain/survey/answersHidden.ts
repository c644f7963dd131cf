import { judgeSurvey, type AnswerSetting, type SurveyJudgement } from './judgeSurvey.ts'
import type { PreparedSurvey } from './preparedSurvey.ts'
import type { Answers } from './surveyResponse.ts'

/**
 * The names of the answers that count before a change and no longer after it, because the change hides their questions. For asking the
 * person first: nothing is cleared by judging. An answer that the change itself takes away is not among them.
 * `known`: any earlier judgement by the same form, for speed.
 */
export function answersHidden(prepared: PreparedSurvey, before: Answers, after: Answers, setting: AnswerSetting, known?: SurveyJudgement): readonly string[] {
  const counting = judgeSurvey(prepared, before, setting, known)
  const left = judgeSurvey(prepared, after, setting, counting).answers
  return Object.keys(counting.answers).filter(name => Object.hasOwn(after, name) && !Object.hasOwn(left, name) && after[name] === before[name])
}
