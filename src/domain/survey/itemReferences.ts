import type { Expression } from './expression/expression.ts'
import { referencesIn } from './expression/referencesIn.ts'
import { isListQuestion, isQuestion, type PlacedItem } from './formItems.ts'
import { namesInText } from './namesInText.ts'
import type { ItemReferences, PreparedItem } from './preparedSurvey.ts'
import type { FormItem, FormText, SurveyForm } from './surveyForm.ts'

/** Stands among the names where an expression asks for the time. No item can be called so. */
export const clock = 'now()'

/** The references of every item, in the order given. */
export function itemReferences(form: SurveyForm, items: readonly PreparedItem[]): readonly ItemReferences[] {
  const inLists = new Map(Object.entries(form.lists).map(([list, choices]) => [list, namesInTexts(choices.map(({ label }) => label))]))
  return items.map(({ item, group, relevant, calculation, constraint, choiceFilter }) => {
    const choices = namesIn(choiceFilter)
    const labels = isListQuestion(item) ? inLists.get(item.list) ?? [] : []
    return {
      value: [...group ? [group.item.name] : [], ...namesIn(relevant), ...namesIn(calculation)],
      choices,
      rest: [...choices, ...namesIn(constraint), ...namesInTexts(textsOf(item)), ...labels],
    }
  })
}

/** The names of all values that some text of a form puts in. */
export function namesInForm({ title, lists, pairs = [] }: SurveyForm, placed: readonly PlacedItem[]): readonly string[] {
  const labels = [...Object.values(lists).flat(), ...pairs].map(({ label }) => label)
  return namesInTexts([title, ...labels, ...placed.flatMap(({ item }) => textsOf(item))])
}

function textsOf(item: FormItem): readonly (FormText | undefined)[] {
  if (item.type === 'calculate') return []
  return [item.label, item.hint, ...isQuestion(item) ? [item.requiredMessage, item.constraintMessage] : []]
}

function namesIn(expression: Expression | undefined): readonly string[] {
  if (!expression) return []
  const { questions, asksTime } = referencesIn(expression)
  return asksTime ? [...questions, clock] : questions
}

function namesInTexts(texts: readonly (FormText | undefined)[]): readonly string[] {
  return [...new Set(texts.flatMap(text => text ? namesInText(text) : []))]
}
