import { describe, expect, it } from 'vitest'
import { figureOfProjects } from '../../../../src/app/features/costs/figureOfProjects.ts'
import { realPlan } from '../realPlan.ts'

const outline = await realPlan.outline()

describe('figureOfProjects', () => {
  it('names the largest with its share', () => {
    const figure = figureOfProjects(outline.projects.filter(({ policyId }) => policyId === '01'))
    expect(figure.summary).toBe('7事業の合計は約9.1億円で、もっとも多いのは「感染症対策事業」の約6.6億円(72.8%)です。')
    expect(figure.categories[0]?.cells).toEqual(['1-107', '感染症対策事業'])
  })

  it('compares nothing where nothing is planned', () => {
    expect(figureOfProjects([]).summary).toBe('事業費は見込まれていません。')
  })

  it('shows every project once, the largest first, each with its number and its cost', () => {
    const project = (id: string, name: string, total: number) => ({ id, name, total, policyId: '01', divisionIds: [], leadingProjectIds: [] })
    const figure = figureOfProjects([project('1-101', '見本の講座', 25), project('1-102', '見本の広場', 75), project('1-103', '見本の集い', 0)])
    expect(figure.categories.map(({ label }) => label)).toEqual(['1-102 見本の広場', '1-101 見本の講座', '1-103 見本の集い'])
    expect(figure.series.map(({ values }) => values)).toEqual([[75, 25, 0]])
    expect(figure.summary).toContain('(75.0%)')
  })

  it('takes no share of nothing where no project has a cost', () => {
    expect(figureOfProjects([{ id: '1-101', name: '見本の講座', total: 0, policyId: '01', divisionIds: [], leadingProjectIds: [] }]).summary).toBe('事業費は見込まれていません。')
  })
})
