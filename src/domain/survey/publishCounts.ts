import { suppressOverlapping } from './suppressOverlapping.ts'
import { suppressSmall } from './suppressSmall.ts'
import type { QuestionResult } from './surveyResult.ts'

/** What was counted of one question. */
interface RawCounts {
  readonly counts: readonly number[]
  readonly asked: number
  readonly answered: number
  readonly sum: number
}

/** What of it is published; `undefined` is held back. */
export interface PublishedCounts {
  readonly counts: readonly (number | undefined)[]
  readonly unanswered: number | undefined
  readonly mean: number | undefined
}

/**
 * 秘匿 within one question: no count from 1 to below `smallest` is published or follows from what is, 無回答 and those who wrote or gave a
 * number included. A mean has one decimal, so that it does not tell of how many it is the mean.
 */
export function publishCounts(kind: QuestionResult['kind'], { counts, asked, answered, sum }: RawCounts, smallest: number): PublishedCounts {
  const unanswered = asked - answered
  if (kind === 'multiple') return { ...suppressOverlapping(counts, unanswered, asked, smallest), mean: undefined }
  if (kind === 'single') {
    const published = suppressSmall([...counts, unanswered], smallest, true)
    return { counts: published.slice(0, -1), unanswered: published.at(-1), mean: undefined }
  }
  const [, told] = suppressSmall([answered, unanswered], smallest, true)
  const isVague = told !== undefined || asked - (smallest - 1) >= leastForVagueMean
  return { counts: [], unanswered: told, mean: kind === 'number' && answered >= smallest && isVague ? Math.round(sum / answered * 10) / 10 : undefined }
}

/** Of so many, a mean with one decimal agrees with every number of answers. */
const leastForVagueMean = 10
