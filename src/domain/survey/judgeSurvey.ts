import type { Instant } from '../delivery/instant.ts'
import type { AnswerFault, AnswerProblem } from './answerFault.ts'
import { answerOf, hasChosen, valueOfAnswer } from './answerOf.ts'
import { toTruth } from './expression/coerceValue.ts'
import { evaluateExpression, type ExpressionContext } from './expression/evaluateExpression.ts'
import type { ExpressionValue } from './expression/expression.ts'
import { fillText } from './fillText.ts'
import { hasOther, isQuestion, otherChoice, otherName } from './formItems.ts'
import { judgeAnswer, judgeText } from './judgeAnswer.ts'
import { choiceTest, offerOf } from './choiceOffer.ts'
import type { PreparedItem, PreparedSurvey } from './preparedSurvey.ts'
import type { Choice, FormText, Question } from './surveyForm.ts'
import type { Answer, Answers } from './surveyResponse.ts'

/** When and in which language a survey is answered. */
export interface AnswerSetting {
  /** What `today()` and `now()` mean: while one writes the present, once it is finished `finishedAt`. */
  readonly at: Instant
  readonly language: string
}

/** 判定: what a form says of some answers. */
export interface SurveyJudgement {
  /** The names of all items that are relevant, their groups too. */
  readonly shown: ReadonlySet<string>
  /** The value of every shown question and calculation; what is hidden or unanswered is blank and not in it. */
  readonly values: ReadonlyMap<string, ExpressionValue>
  /** The answers that count and are sent: shown, and not blank. */
  readonly answers: Answers
  /** What is wrong, in the order of the form. */
  readonly faults: readonly AnswerFault[]
  /** How many questions are shown, and how many of these are answered. */
  readonly questions: number
  readonly answered: number
  /** The choices that a question offers now. */
  readonly choicesOf: (question: string) => readonly Choice[]
  /** A text of the form in the answer's language, with the values it names. */
  readonly say: (text: FormText) => string
}

/**
 * Judges answers against a form: the one place where phone and server decide what is shown, calculated and wrong. Hidden answers do not
 * count: expressions see them as blank, and they are no fault.
 */
export function judgeSurvey(prepared: PreparedSurvey, answers: Answers, { at, language }: AnswerSetting): SurveyJudgement {
  const shown = new Set<string>()
  const values = new Map<string, ExpressionValue>()
  const labelOf = (question: string, choice: string): string => {
    const label = prepared.choices.get(question)?.get(choice)?.label
    return label?.[language] ?? label?.[prepared.form.defaultLanguage] ?? ''
  }
  const context: ExpressionContext = { at, valueOf: name => values.get(name) ?? '', choiceLabel: labelOf }
  for (const { item, group, relevant, calculation } of prepared.order) {
    if (group && !shown.has(group.item.name)) continue
    if (relevant && !toTruth(evaluateExpression(relevant, context))) continue
    shown.add(item.name)
    if (calculation) setValue(values, item.name, evaluateExpression(calculation, context))
    if (isQuestion(item)) {
      const answer = answerOf(answers, item.name)
      setValue(values, item.name, valueOfAnswer(answer))
      if (hasOther(item) && hasChosen(answer, otherChoice)) setValue(values, otherName(item.name), valueOfAnswer(answerOf(answers, otherName(item.name))))
    }
  }
  const choicesOf = (question: string): readonly Choice[] => {
    const isOffered = choiceTest(prepared, question, context)
    return Array.from(prepared.choices.get(question)?.values() ?? []).filter(isOffered)
  }
  const say = (text: FormText): string => fillText(text[language] ?? text[prepared.form.defaultLanguage] ?? '', prepared, values, labelOf)

  const counting: [string, Answer][] = []
  const faults: AnswerFault[] = []
  let questions = 0
  for (const entry of prepared.items.values()) {
    const { item } = entry
    if (!isQuestion(item) || !shown.has(item.name)) continue
    questions += 1
    const answer = answerOf(answers, item.name)
    const fault = (at: string, problem: AnswerProblem, own?: FormText): unknown => faults.push({ at, problem, ...own && { own: say(own) } })
    if (answer === undefined) {
      if (item.isRequired) fault(item.name, 'required', item.requiredMessage)
      continue
    }
    counting.push([item.name, answer])
    const problem = judgeAnswer(item, answer, offerOf(prepared, item.name, context))
    if (problem) fault(item.name, problem)
    else if (!fulfils(entry, answer, context)) fault(item.name, 'constraint', item.constraintMessage)
    judgeOther(item, answer, answers, counting, fault)
  }
  const answered = counting.filter(([name]) => prepared.items.has(name)).length
  return { shown, values, answers: Object.fromEntries(counting), faults, questions, answered, choicesOf, say }
}

function setValue(values: Map<string, ExpressionValue>, name: string, value: ExpressionValue): void {
  if (value !== '' && !(typeof value === 'number' && !Number.isFinite(value))) values.set(name, value)
}

function fulfils({ constraint }: PreparedItem, answer: Answer, context: ExpressionContext): boolean {
  return !constraint || toTruth(evaluateExpression(constraint, { ...context, self: valueOfAnswer(answer) }))
}

function judgeOther(item: Question, answer: Answer, answers: Answers, counting: [string, Answer][], fault: (at: string, problem: AnswerProblem) => unknown): void {
  if (!hasOther(item) || !hasChosen(answer, otherChoice)) return
  const name = otherName(item.name)
  const text = answerOf(answers, name)
  if (text === undefined) {
    fault(name, 'other')
    return
  }
  counting.push([name, text])
  const problem = judgeText(text)
  if (problem) fault(name, problem)
}
