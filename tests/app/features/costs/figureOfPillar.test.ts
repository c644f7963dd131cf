import { describe, expect, it } from 'vitest'
import { figureOfPillar } from '../../../../src/app/features/costs/figureOfPillar.ts'
import { realPlan } from '../realPlan.ts'

const outline = await realPlan.outline()
const { costTable } = await realPlan.overview()
const sum = (values: readonly (number | undefined)[]) => values.reduce<number>((total, value) => total + (value ?? 0), 0)

describe('figureOfPillar', () => {
  it('stacks the basic policies to what the plan prints for the pillar, in every year', () => {
    for (const pillar of outline.pillars) {
      const figure = figureOfPillar(pillar, costTable)
      const printed = costTable.pillars.find(({ pillarId }) => pillarId === pillar.id)?.years.map(({ total }) => total)
      expect(figure?.categories.map((_, index) => sum(figure.series.map(({ values }) => values[index])))).toEqual(printed)
    }
  })

  it('says what the printed totals of the pillar do, and names its basic policies with their numbers', () => {
    const source = { document: '見本', from: 1, to: 1 }
    const cost = (total: number) => ({ total, general: total, nationalAndPrefectural: 0, bonds: 0, other: 0 })
    const of = (basicPolicyId: string, first: number, second: number) =>
      ({ basicPolicyId, years: [{ year: 2021, cost: cost(first) }, { year: 2022, cost: cost(second) }], total: cost(first + second), source })
    const basicPolicy = (id: string, name: string) => ({ id, name, directions: [], source, notes: [] })
    const pillar = { id: '1', name: '見本力', communityGoal: '見本', vision: '見本', source, notes: [], basicPolicies: [basicPolicy('1-1', '守る'), basicPolicy('1-2', '育てる')] }
    const table = {
      title: '見本', source, notes: [], whole: { years: [], total: cost(0), source },
      pillars: [{ pillarId: '1', years: [{ year: 2021, total: 1000 }, { year: 2022, total: 800 }], total: 1800, source }],
      // In another order than the pillar's, and beside one of another pillar.
      basicPolicies: [of('2-1', 9, 9), of('1-2', 400, 300), of('1-1', 600, 500)],
    }
    const figure = figureOfPillar(pillar, table)
    expect(figure?.summary).toBe('令和3年度は100万円、令和4年度は80万円で、20万円減ります。')
    expect(figure?.series).toEqual([{ name: '1-1 守る', values: [600, 500] }, { name: '1-2 育てる', values: [400, 300] }])
    expect(figureOfPillar({ ...pillar, id: '2' }, table)).toBeUndefined()
  })
})
