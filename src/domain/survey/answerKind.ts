import type { Question } from './surveyForm.ts'

/** What an answer is made of, whatever the question looks like: answers of one kind can stand in one column and be counted together. */
export type AnswerKind = 'text' | 'number' | 'date' | 'time' | 'place' | 'confirmation' | 'one' | 'several' | 'ranking'

const kinds = {
  text: 'text', integer: 'number', decimal: 'number', range: 'number', date: 'date', time: 'time', geopoint: 'place',
  acknowledge: 'confirmation', selectOne: 'one', selectMultiple: 'several', rank: 'ranking',
} as const satisfies Readonly<Record<Question['type'], AnswerKind>>

/** The kind of answer that a question takes. */
export function answerKind({ type }: Pick<Question, 'type'>): AnswerKind {
  return kinds[type]
}
