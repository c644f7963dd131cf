import { answerFromValue } from './answerOf.ts'
import { evaluateExpression } from './expression/evaluateExpression.ts'
import { isQuestion } from './formItems.ts'
import { judgeSurvey, type AnswerSetting } from './judgeSurvey.ts'
import type { PreparedSurvey } from './preparedSurvey.ts'
import type { Answer, Answers } from './surveyResponse.ts'

/** The answers of a fresh draft: the defaults of its questions, computed once, each with those before it known. */
export function startAnswers(prepared: PreparedSurvey, setting: AnswerSetting): Answers {
  const answers: Record<string, Answer> = {}
  for (const { item, default: computed } of prepared.items.values()) {
    if (!isQuestion(item) || item.default === undefined) continue
    const { values } = judgeSurvey(prepared, answers, setting)
    const value = computed
      ? evaluateExpression(computed, { at: setting.at, valueOf: name => values.get(name) ?? '', choiceLabel: (question, choice) => labelIn(prepared, question, choice, setting.language) })
      : item.default
    const answer = answerFromValue(item, value)
    if (answer !== undefined) answers[item.name] = answer
  }
  return answers
}

function labelIn(prepared: PreparedSurvey, question: string, choice: string, language: string): string {
  const label = prepared.choices.get(question)?.get(choice)?.label
  return label?.[language] ?? label?.[prepared.form.defaultLanguage] ?? ''
}
