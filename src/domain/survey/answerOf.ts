import { isDay, isTime, toNumber, toText } from './expression/coerceValue.ts'
import type { ExpressionValue } from './expression/expression.ts'
import type { Question } from './surveyForm.ts'
import type { Answer, Answers } from './surveyResponse.ts'

/** Whether nothing was answered: no answer, white space, nothing chosen. */
export function isBlank(answer: Answer | undefined): answer is undefined {
  if (answer === undefined) return true
  if (typeof answer === 'string') return answer.trim() === ''
  return Array.isArray(answer) && answer.length === 0
}

/** The answer under a name, or `undefined` where it is blank. */
export function answerOf(answers: Answers, name: string): Answer | undefined {
  const answer = Object.hasOwn(answers, name) ? answers[name] : undefined
  return isBlank(answer) ? undefined : answer
}

/** Whether a choice is the answer, or among the answers. */
export function hasChosen(answer: Answer | undefined, choice: string): boolean {
  return answer === choice || (Array.isArray(answer) && answer.includes(choice))
}

/** An answer as expressions see it: several names with a space between, a place as `latitude longitude`. */
export function valueOfAnswer(answer: Answer | undefined): ExpressionValue {
  if (answer === undefined) return ''
  if (typeof answer === 'string' || typeof answer === 'number') return answer
  return 'latitude' in answer ? `${answer.latitude} ${answer.longitude}` : answer.join(' ')
}

/** The answer that a value (of a default) is to a question; `undefined` where it is none. Names of choices are not looked up. */
export function answerFromValue(question: Question, value: ExpressionValue): Answer | undefined {
  const text = toText(value).trim()
  if (text === '') return undefined
  switch (question.type) {
    case 'integer':
    case 'decimal':
    case 'range': {
      const number = toNumber(value)
      return Number.isFinite(number) ? number : undefined
    }
    case 'date': return isDay(text.slice(0, 10)) ? text.slice(0, 10) : undefined
    case 'time': return isTime(text) ? text : undefined
    case 'geopoint': {
      const [latitude = NaN, longitude = NaN] = text.split(/\s+/).map(Number)
      return Number.isFinite(latitude) && Number.isFinite(longitude) ? { latitude, longitude } : undefined
    }
    case 'selectMultiple':
    case 'rank': return text.split(/\s+/)
    default: return text
  }
}
