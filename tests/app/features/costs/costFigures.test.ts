import { describe, expect, it } from 'vitest'
import { costTableCsv } from '../../../../src/app/features/costs/costTableCsv.ts'
import { figureOfPillar } from '../../../../src/app/features/costs/figureOfPillar.ts'
import { figureOfProjects } from '../../../../src/app/features/costs/figureOfProjects.ts'
import { policyTotals } from '../../../../src/app/features/costs/policyTotals.ts'
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
})

describe('policyTotals', () => {
  it('adds the projects of a basic policy up to what the plan prints for it', () => {
    for (const { basicPolicyId, total } of costTable.basicPolicies) {
      expect(sum(policyTotals(outline, basicPolicyId).map(each => each.total))).toBe(total.total)
    }
  })
})

describe('figureOfProjects', () => {
  it('names the largest with its share', () => {
    const figure = figureOfProjects(outline.projects.filter(({ policyId }) => policyId === '01'))
    expect(figure.summary).toBe('7事業の合計は約9.1億円で、もっとも多いのは「感染症対策事業」の約6.6億円(72.8%)です。')
    expect(figure.categories[0]?.cells).toEqual(['1-107', '感染症対策事業'])
  })

  it('compares nothing where nothing is planned', () => {
    expect(figureOfProjects([]).summary).toBe('事業費は見込まれていません。')
  })
})

describe('costTableCsv', () => {
  it('holds every amount of the plan’s table once, so that they add up to the whole', () => {
    const [head, ...rows] = costTableCsv(costTable, outline).slice(1).trimEnd().split('\r\n').map(line => line.split(','))
    expect(head).toEqual(['基本政策番号', '基本政策', '年度', '財源', '事業費', '単位'])
    expect(sum(rows.map(cells => Number(cells[4])))).toBe(costTable.whole.total.total)
  })
})
