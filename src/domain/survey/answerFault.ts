import type { Language } from '../language/language.ts'
import type { MessageKey } from '../language/message.ts'
import { say } from '../language/say.ts'
import type { FieldFault } from '../submission/submissionProblem.ts'

/** The longest text that a resident can answer, in UTF-16 units. */
export const longestText = 10_000

const sentences = {
  required: 'surveys.faultRequired',
  constraint: 'surveys.faultConstraint',
  kind: 'surveys.faultKind',
  integer: 'surveys.faultInteger',
  number: 'surveys.faultNumber',
  range: 'surveys.faultRange',
  date: 'surveys.faultDate',
  time: 'surveys.faultTime',
  place: 'surveys.faultPlace',
  choice: 'surveys.faultChoice',
  filtered: 'surveys.faultFiltered',
  twice: 'surveys.faultTwice',
  rank: 'surveys.faultRank',
  rankOrNone: 'surveys.faultRankOrNone',
  other: 'surveys.faultOther',
  tooLong: 'surveys.faultTooLong',
} as const satisfies Readonly<Record<string, MessageKey>>

/** What can be wrong with an answer. */
export type AnswerProblem = keyof typeof sentences

/** What is wrong with one answer, before anybody is told of it. */
export interface AnswerFault {
  /** The question's name; of the text of その他 `q_other`. */
  readonly at: string
  readonly problem: AnswerProblem
  /** What the form's author wrote for this, in the language of the answer. */
  readonly own?: string
}

/** The faults as sentences: the author's where there is one, else the app's. */
export function sayAnswerFaults(language: Language, faults: readonly AnswerFault[]): readonly FieldFault[] {
  return faults.map(({ at, problem, own }) => ({ at, reason: own ?? say(language, sentences[problem], { n: longestText }) }))
}
