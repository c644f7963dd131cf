import { choicesOfList } from './choicesOfQuestion.ts'
import { toTruth } from './expression/coerceValue.ts'
import { evaluateExpression, type ExpressionContext } from './expression/evaluateExpression.ts'
import { isListQuestion, otherChoice } from './formItems.ts'
import type { ChoiceOffer } from './judgeAnswer.ts'
import type { PreparedSurvey } from './preparedSurvey.ts'
import type { Choice } from './surveyForm.ts'

/** The test whether a question's filter leaves a choice. その他 that is in no list is always left. */
export function choiceTest({ form, items }: PreparedSurvey, question: string, context: ExpressionContext): (choice: Choice) => boolean {
  const entry = items.get(question)
  const filter = entry?.choiceFilter
  if (!filter || !isListQuestion(entry.item)) return () => true
  const list = choicesOfList(form, entry.item.list) ?? []
  const hasOwnOther = list.some(({ name }) => name === otherChoice)
  let current: Choice | undefined
  const ofChoice: ExpressionContext = { ...context, columnOf: name => current ? columnOf(current, name) : '' }
  return (choice) => {
    current = choice
    return (choice.name === otherChoice && !hasOwnOther) || toTruth(evaluateExpression(filter, ofChoice))
  }
}

function columnOf({ name, columns }: Choice, column: string): string {
  if (column === 'name') return name
  return columns && Object.hasOwn(columns, column) ? columns[column] ?? '' : ''
}

/** What there is to choose for a question. The filter is asked for the chosen only: lists are long, and this is judged at every key. */
export function offerOf(prepared: PreparedSurvey, question: string, context: ExpressionContext): ChoiceOffer {
  const choices = prepared.choices.get(question)
  return {
    isKnown: name => choices?.has(name) ?? false,
    isOffered(name) {
      const choice = choices?.get(name)
      return choice !== undefined && choiceTest(prepared, question, context)(choice)
    },
    count: () => Array.from(choices?.values() ?? []).filter(choiceTest(prepared, question, context)).length,
  }
}
