import type { Day, FiscalYear } from '../plan/fiscalYear.ts'
import type { IndicatorValue } from '../plan/indicatorValue.ts'
import type { Rating, RatingScheme } from './ratingScheme.ts'

/** 事業評価: what the city published of one indicator for one fiscal year. At most one for each indicator and year. */
export interface Evaluation {
  readonly projectId: string
  readonly indicatorId: string
  readonly year: FiscalYear
  /** 実績値. `none` means 未測定, the city says that it was not measured; absent means that the city published no value. */
  readonly actual?: IndicatorValue
  readonly rating?: Rating
  /** The city's comment. May hold line breaks. */
  readonly comment?: string
  /** 公表日 */
  readonly publishedOn: Day
  /** 出典: the city's document, as a reader can find it. */
  readonly source: string
}

/**
 * Chunk `evaluations`: 進行管理. A city that has published no evaluation has no such chunk, and screens say 未公表.
 * Entries stand in the order of the plan's indicators, then of the years.
 */
export interface EvaluationsChunk {
  readonly schemes: readonly RatingScheme[]
  readonly entries: readonly Evaluation[]
}

/** The name of the chunk. */
export const evaluationsChunkName = 'evaluations'

/** The evaluation of one indicator in one year, or `undefined`: 未公表. */
export function findEvaluation(chunk: EvaluationsChunk | undefined, indicatorId: string, year: FiscalYear): Evaluation | undefined {
  return chunk?.entries.find(entry => entry.indicatorId === indicatorId && entry.year === year)
}
