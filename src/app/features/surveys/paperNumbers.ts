import { isQuestion, placedItems } from '../../../domain/survey/formItems.ts'
import type { FormItem, Question, SurveyForm } from '../../../domain/survey/surveyForm.ts'

/** Whether a person answers an item by hand: what the form fills in itself has no place on paper. */
export function isOnPaper(item: FormItem): item is Question {
  return isQuestion(item) && item.isReadOnly !== true
}

/** 問1, 問2 …: the number of each question on a paper form, by its name. */
export function paperNumbers(form: Pick<SurveyForm, 'items'>): ReadonlyMap<string, number> {
  const questions = placedItems(form).map(({ item }) => item).filter(isOnPaper)
  return new Map(questions.map(({ name }, index) => [name, index + 1]))
}
