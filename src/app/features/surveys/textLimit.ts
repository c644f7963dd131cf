import { longestText } from '../../../domain/survey/answerFault.ts'
import type { Question } from '../../../domain/survey/surveyForm.ts'

/** How many characters a text may have, where its question says so plainly (`string-length(.) <= 400`); else what any text may have. */
export function textLimit({ constraint = '' }: Pick<Question, 'constraint'>): number {
  const [, most] = /^\s*string-length\(\s*\.\s*\)\s*<=\s*(\d+)\s*$/.exec(constraint) ?? []
  return most === undefined ? longestText : Math.min(Number(most), longestText)
}
