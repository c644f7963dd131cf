import type { SurveyJudgement } from '../../../domain/survey/judgeSurvey.ts'
import type { PreparedSurvey } from '../../../domain/survey/preparedSurvey.ts'
import type { Answers } from '../../../domain/survey/surveyResponse.ts'

/** How many of the shown questions the person has answered, and how many the form has filled in by itself and nobody has changed. */
export function countOwnAnswers({ items }: Pick<PreparedSurvey, 'items'>, { answers }: Pick<SurveyJudgement, 'answers'>, given: Answers): { readonly answered: number, readonly filled: number } {
  const names = Object.keys(answers).filter(name => items.has(name))
  const filled = names.filter(name => Object.hasOwn(given, name) && JSON.stringify(answers[name]) === JSON.stringify(given[name])).length
  return { answered: names.length - filled, filled }
}
