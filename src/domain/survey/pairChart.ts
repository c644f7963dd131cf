import type { MessageKey } from '../language/message.ts'
import type { PairResult } from './surveyResult.ts'

/**
 * 領域 of the 満足度×重要度 chart: `improve` 重点課題 (important, not satisfied), `keep` 安定維持 (important, satisfied), `watch` 見守り
 * (less important, satisfied), `beware` 警戒 (less important, not satisfied).
 */
export type PairQuadrant = 'improve' | 'keep' | 'watch' | 'beware'

/** The names of the quadrants as screens show them. */
export const quadrantNames = {
  improve: 'surveys.improve', keep: 'surveys.keep', watch: 'surveys.watch', beware: 'surveys.beware',
} as const satisfies Readonly<Record<PairQuadrant, MessageKey>>

/** The chart: its axes cross at the means of both scores. */
export interface PairChart {
  readonly meanSatisfaction: number
  readonly meanImportance: number
  readonly pairs: readonly (PairResult & { readonly quadrant: PairQuadrant })[]
}

/** The chart of some pairs; a score exactly at the mean counts as high. `undefined` without pairs. */
export function pairChart(pairs: readonly PairResult[]): PairChart | undefined {
  if (pairs.length === 0) return undefined
  const meanSatisfaction = pairs.reduce((sum, pair) => sum + pair.satisfaction, 0) / pairs.length
  const meanImportance = pairs.reduce((sum, pair) => sum + pair.importance, 0) / pairs.length
  const quadrantOf = ({ satisfaction, importance }: PairResult): PairQuadrant => {
    if (importance >= meanImportance) return satisfaction >= meanSatisfaction ? 'keep' : 'improve'
    return satisfaction >= meanSatisfaction ? 'watch' : 'beware'
  }
  return { meanSatisfaction, meanImportance, pairs: pairs.map(pair => ({ ...pair, quadrant: quadrantOf(pair) })) }
}
