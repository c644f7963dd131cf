import { describe, expect, it } from 'vitest'
import { pairChartSize, pairPoints } from '../../../../src/app/features/surveys/pairPoints.ts'
import { pairChart } from '../../../../src/domain/survey/pairChart.ts'
import { sampleSurveyResult } from '../../../fixtures/participation/sampleSurvey.ts'

describe('pairPoints', () => {
  it('puts satisfaction to the right and importance upwards, the axes between', () => {
    const chart = pairChart(sampleSurveyResult.pairs ?? [])
    const { points: [roads, parks], cross } = chart ? pairPoints(chart) : { points: [], cross: undefined }
    expect(roads?.x).toBeLessThan(cross?.x ?? 0)
    expect(roads?.y).toBeLessThan(cross?.y ?? 0)
    expect(parks?.x).toBeGreaterThan(cross?.x ?? Infinity)
  })

  it('stands in the middle where nothing differs', () => {
    const chart = pairChart([{ label: { ja: '道路' }, satisfaction: 5, importance: 5 }])
    expect(chart && pairPoints(chart).points).toEqual([{ x: pairChartSize / 2, y: pairChartSize / 2 }])
  })
})
