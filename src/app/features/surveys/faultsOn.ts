import { sayAnswerFaults } from '../../../domain/survey/answerFault.ts'
import { questionsIn } from '../../../domain/survey/describeResponse.ts'
import { otherName } from '../../../domain/survey/formItems.ts'
import type { SurveyJudgement } from '../../../domain/survey/judgeSurvey.ts'
import type { SurveyPage } from '../../../domain/survey/surveyPages.ts'
import type { FieldFault } from '../../../domain/submission/submissionProblem.ts'
import { shownLanguage } from '../../i18n/language.ts'

/** What is wrong with the answers on one page of a form, in words. */
export function faultsOn({ items }: Pick<SurveyPage, 'items'>, { shown, faults }: Pick<SurveyJudgement, 'shown' | 'faults'>): readonly FieldFault[] {
  const names = new Set(questionsIn(items, shown).flatMap(({ name }) => [name, otherName(name)]))
  return sayAnswerFaults(shownLanguage(), faults.filter(({ at }) => names.has(at)))
}
