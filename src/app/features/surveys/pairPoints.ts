import type { PairChart } from '../../../domain/survey/pairChart.ts'

/** The chart's own measure, in units of its drawing. */
export const pairChartSize = 340
/** Room for the names of the areas in the corners. */
const margin = 38

/** Where a pair stands in the drawing. */
export interface PairPoint {
  readonly x: number
  readonly y: number
}

/** The drawing of a chart: each pair's point in the chart's order, and where the axes cross. Satisfaction grows to the right, importance upwards. */
export function pairPoints({ pairs, meanSatisfaction, meanImportance }: PairChart): { readonly points: readonly PairPoint[], readonly cross: PairPoint } {
  const scale = (values: readonly number[]): (value: number) => number => {
    const [low, high] = [Math.min(...values), Math.max(...values)]
    const spread = high - low
    return value => spread === 0 ? pairChartSize / 2 : margin + (value - low) / spread * (pairChartSize - 2 * margin)
  }
  const across = scale(pairs.map(({ satisfaction }) => satisfaction))
  const upwards = scale(pairs.map(({ importance }) => importance))
  const place = (satisfaction: number, importance: number): PairPoint => ({
    x: Math.round(across(satisfaction) * 10) / 10, y: Math.round((pairChartSize - upwards(importance)) * 10) / 10,
  })
  return { points: pairs.map(pair => place(pair.satisfaction, pair.importance)), cross: place(meanSatisfaction, meanImportance) }
}
