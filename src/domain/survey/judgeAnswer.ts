import { isDay, isTime } from './expression/coerceValue.ts'
import { longestText, type AnswerProblem } from './answerFault.ts'
import { acknowledged, type ListQuestion } from './formItems.ts'
import type { Question } from './surveyForm.ts'
import type { Answer } from './surveyResponse.ts'

/** What there is to choose for a question. */
export interface ChoiceOffer {
  /** Whether the list has a choice of that name. */
  readonly isKnown: (name: string) => boolean
  /** Whether the filter leaves it. */
  readonly isOffered: (name: string) => boolean
  /** How many the filter leaves. */
  readonly count: () => number
}

/** What is wrong with an answer by the type of its question; `undefined` where nothing is. */
export function judgeAnswer(question: Question, answer: Answer, offer: ChoiceOffer): AnswerProblem | undefined {
  switch (question.type) {
    case 'text': return judgeText(answer)
    case 'integer': return Number.isSafeInteger(answer) ? undefined : 'integer'
    case 'decimal': return Number.isFinite(answer) ? undefined : 'number'
    case 'range': return isStep(question, answer) ? undefined : 'range'
    case 'date': return typeof answer === 'string' && isDay(answer) ? undefined : 'date'
    case 'time': return typeof answer === 'string' && isTime(answer) ? undefined : 'time'
    case 'geopoint': return isPlace(answer) ? undefined : 'place'
    case 'acknowledge': return answer === acknowledged ? undefined : 'kind'
    case 'selectOne':
    case 'selectMultiple':
    case 'rank': return judgeChosen(question, answer, offer)
  }
}

/** What is wrong with a text that a resident wrote. */
export function judgeText(answer: Answer): AnswerProblem | undefined {
  if (typeof answer !== 'string') return 'kind'
  return answer.length > longestText ? 'tooLong' : undefined
}

function isStep({ start, end, step }: Question & { readonly type: 'range' }, answer: Answer): boolean {
  if (typeof answer !== 'number' || !(answer >= start && answer <= end)) return false
  const steps = (answer - start) / step
  return Math.abs(steps - Math.round(steps)) < 1e-9
}

function isPlace(answer: Answer): boolean {
  return typeof answer === 'object' && 'latitude' in answer
    && Math.abs(answer.latitude) <= 90 && Math.abs(answer.longitude) <= 180
}

function judgeChosen(question: ListQuestion, answer: Answer, offer: ChoiceOffer): AnswerProblem | undefined {
  const chosen: Answer | readonly Answer[] = question.type === 'selectOne' ? [answer] : answer
  if (!Array.isArray(chosen)) return 'kind'
  if (new Set(chosen).size < chosen.length) return 'twice'
  for (const name of chosen) {
    if (typeof name !== 'string' || !offer.isKnown(name)) return 'choice'
    if (!offer.isOffered(name)) return 'filtered'
  }
  if (question.type !== 'rank' || chosen.length >= offer.count()) return undefined
  return question.isRequired ? 'rank' : 'rankOrNone'
}
