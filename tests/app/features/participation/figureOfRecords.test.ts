import { describe, expect, it } from 'vitest'
import { figureOfDivisions, figureOfRecords } from '../../../../src/app/features/participation/figureOfRecords.ts'
import { realPlan } from '../realPlan.ts'

const { guideline } = await realPlan.guideline()

describe('figureOfRecords', () => {
  it('keeps what was done apart from what is planned', () => {
    const figure = figureOfRecords(guideline)
    expect(figure.series).toEqual([{ name: '実績', values: [56, 82, undefined] }, { name: '予定', values: [undefined, undefined, 59] }])
    expect(figure.summary).toBe('令和3年度の実績は56件、令和4年度の実績は82件、令和5年度の予定は59件です。')
  })
})

describe('figureOfDivisions', () => {
  it('counts every record of the year below its division, the most first', () => {
    for (const period of guideline.years) {
      const counts = figureOfDivisions(guideline, period).series[0]?.values.map(value => value ?? 0) ?? []
      expect([...counts].sort((one, other) => other - one)).toEqual(counts)
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe({ 2021: 56, 2022: 82, 2023: 59 }[period.year])
    }
  })
})
