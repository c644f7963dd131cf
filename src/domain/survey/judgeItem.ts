import type { AnswerFault, AnswerProblem } from './answerFault.ts'
import { answerOf, hasChosen, isBlank, valueOfAnswer } from './answerOf.ts'
import { choiceTest, offerOf } from './choiceOffer.ts'
import { toTruth } from './expression/coerceValue.ts'
import { evaluateExpression, type ExpressionContext } from './expression/evaluateExpression.ts'
import type { ExpressionValue } from './expression/expression.ts'
import { hasOther, isQuestion, otherChoice, otherName } from './formItems.ts'
import { judgeAnswer, judgeText } from './judgeAnswer.ts'
import type { PreparedItem, PreparedSurvey } from './preparedSurvey.ts'
import type { Choice, FormText, Question } from './surveyForm.ts'
import type { Answer, Answers } from './surveyResponse.ts'

/** Whether an item is there, and with which value. */
export interface ItemPresence {
  readonly isShown: boolean
  /** The answer as it was given, shown or not; `other`: the text of その他. */
  readonly given: Answer | undefined
  readonly other: Answer | undefined
  /** The value of a question or calculation that is shown; `undefined` where it is blank. */
  readonly value: ExpressionValue | undefined
  readonly otherValue: ExpressionValue | undefined
}

/** What a judgement says of one item. It stays the same object from one judgement to the next while nothing in it changes. */
export interface ItemJudgement {
  readonly presence: ItemPresence
  /** What counts of it, by name. */
  readonly counting: readonly (readonly [string, Answer])[]
  readonly faults: readonly AnswerFault[]
  /** The choices that it offers now; the same list for as long as it offers the same. */
  readonly choices: () => readonly Choice[]
  /** Its own texts, with the values that they name. */
  readonly say: (text: FormText) => string
}

/** Whether an item is there, seen by the values of those on which that hangs. */
export function findPresence({ item, relevant, calculation }: PreparedItem, isGroupShown: boolean, answers: Answers, context: ExpressionContext): ItemPresence {
  const asksOther = isQuestion(item) && hasOther(item)
  const given = isQuestion(item) ? givenIn(answers, item.name) : undefined
  const other = asksOther ? givenIn(answers, otherName(item.name)) : undefined
  const isShown = isGroupShown && (!relevant || toTruth(evaluateExpression(relevant, context)))
  const answer = isBlank(given) ? undefined : given
  const found = calculation ? evaluateExpression(calculation, context) : valueOfAnswer(answer)
  return {
    isShown, given, other,
    value: isShown ? valueOrBlank(found) : undefined,
    otherValue: isShown && asksOther && hasChosen(answer, otherChoice) && !isBlank(other) ? valueOrBlank(valueOfAnswer(other)) : undefined,
  }
}

/** The answer under a name, blank ones too. */
export function givenIn(answers: Answers, name: string): Answer | undefined {
  return Object.hasOwn(answers, name) ? answers[name] : undefined
}

function valueOrBlank(value: ExpressionValue): ExpressionValue | undefined {
  return value === '' || (typeof value === 'number' && !Number.isFinite(value)) ? undefined : value
}

/** What counts of a question that is shown, and what is wrong with it. */
export function judgeQuestion(prepared: PreparedSurvey, entry: PreparedItem & { readonly item: Question }, answers: Answers, context: ExpressionContext, say: ItemJudgement['say']): Pick<ItemJudgement, 'counting' | 'faults'> {
  const { item } = entry
  const counting: [string, Answer][] = []
  const faults: AnswerFault[] = []
  const fault = (at: string, problem: AnswerProblem, own?: FormText): unknown => faults.push({ at, problem, ...own && { own: say(own) } })
  const answer = answerOf(answers, item.name)
  if (answer === undefined) {
    if (item.isRequired) fault(item.name, 'required', item.requiredMessage)
    return { counting, faults }
  }
  counting.push([item.name, answer])
  const problem = judgeAnswer(item, answer, offerOf(prepared, item.name, context))
  if (problem) fault(item.name, problem)
  else if (!fulfils(entry, answer, context)) fault(item.name, 'constraint', item.constraintMessage)
  judgeOther(item, answer, answers, counting, fault)
  return { counting, faults }
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

/** The choices that a question offers, found out once somebody asks. */
export function choicesLater(prepared: PreparedSurvey, question: string, context: ExpressionContext): () => readonly Choice[] {
  let found: readonly Choice[] | undefined
  return () => found ??= prepared.items.get(question)?.choiceFilter
    ? listOf(prepared, question).filter(choiceTest(prepared, question, context))
    : listOf(prepared, question)
}

const lists = new WeakMap<ReadonlyMap<string, Choice>, readonly Choice[]>()

function listOf({ choices }: PreparedSurvey, question: string): readonly Choice[] {
  const book = choices.get(question)
  if (!book) return []
  const list = lists.get(book) ?? [...book.values()]
  lists.set(book, list)
  return list
}
