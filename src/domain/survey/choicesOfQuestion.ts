import { builtInFormText } from './builtInFormText.ts'
import { hasOther, otherChoice, type ListQuestion } from './formItems.ts'
import type { Choice, SurveyForm } from './surveyForm.ts'

/** The choices of a list, or `undefined` where the form has none of that name: a list may be called `constructor`. */
export function choicesOfList({ lists }: Pick<SurveyForm, 'lists'>, list: string): readonly Choice[] | undefined {
  return Object.hasOwn(lists, list) ? lists[list] : undefined
}

/** The choices of a question before any filter; with `or_other`, その他 at the end unless the list has it already. */
export function choicesOfQuestion(form: Pick<SurveyForm, 'lists' | 'languages'>, question: ListQuestion): readonly Choice[] {
  const choices = choicesOfList(form, question.list) ?? []
  if (!hasOther(question) || choices.some(choice => choice.name === otherChoice)) return choices
  return [...choices, { name: otherChoice, label: builtInFormText('otherLabel', form) }]
}
