import type { Answer, Answers } from '../../../domain/survey/surveyResponse.ts'
import type { DraftValues } from '../../../domain/submission/draft.ts'
import { isFields } from '../../../domain/submission/parseFields.ts'

/** What a survey's draft keeps: the answers as they are, also those that a changed answer hides, and the code for handing in. */
export interface AnswerValues {
  readonly answers: Answers
  /** 回答番号 as the person typed it. */
  readonly code: string
}

/** The values of a draft; what is no answer is passed over. */
export function readAnswerValues({ answers, code }: DraftValues): AnswerValues {
  const read = isFields(answers)
    ? Object.entries(answers).flatMap(([name, value]) => {
        const answer = readAnswer(value)
        return answer === undefined ? [] : [[name, answer] as const]
      })
    : []
  return { answers: Object.fromEntries(read), code: typeof code === 'string' ? code : '' }
}

/** The same as a draft keeps it. */
export function keepAnswerValues({ answers, code }: AnswerValues): DraftValues {
  return { answers, ...(code !== '' && { code }) }
}

function readAnswer(value: unknown): Answer | undefined {
  if (typeof value === 'string' || typeof value === 'number') return value
  if (Array.isArray(value)) return value.filter(each => typeof each === 'string')
  if (!isFields(value)) return undefined
  const { latitude, longitude } = value
  return typeof latitude === 'number' && typeof longitude === 'number' ? { latitude, longitude } : undefined
}
