import { describe, expect, it } from 'vitest'
import { isBalanced, sumCosts } from '../../../../src/domain/plan/cost.ts'
import type { Cost } from '../../../../src/domain/plan/cost.ts'
import { facts, readPlan, realLines, realParse } from './planSource.ts'

const { pillars, policies, projects, leadingProjects, costTable, divisions, introduction } = realParse.parts
const basicPolicies = pillars.flatMap(pillar => pillar.basicPolicies)
const sheets = projects.flatMap(project => project.sheets)

function amounts(cost: Cost): readonly number[] {
  return [cost.total, cost.general, cost.nationalAndPrefectural, cost.bonds, cost.other]
}

describe('parsePlan over the plan of the first city', () => {
  it('reads title, years, date and publisher', () => {
    expect([realParse.title, realParse.years, realParse.publishedOn, realParse.publisher])
      .toEqual(['伊勢原市第5次総合計画 後期基本計画 中期戦略事業プラン', [2021, 2022], '2021-03', '伊勢原市企画部経営企画課'])
  })

  it.each([
    ['pillars', pillars, 5],
    ['basic policies', basicPolicies, 10],
    ['policy directions', basicPolicies.flatMap(basic => basic.directions), 18],
    ['policies', policies, 40],
    ['projects', projects, 121],
    ['project sheets', sheets, 122],
    ['schedule items', sheets.flatMap(sheet => sheet.schedule), 323],
    ['indicators', sheets.flatMap(sheet => sheet.indicators), 123],
    ['related projects', policies.flatMap(policy => policy.relatedProjects), 65],
    ['leading projects', leadingProjects, 4],
    ['rows of leading projects', leadingProjects.flatMap(leading => leading.themes.flatMap(theme => theme.items)), 64],
    ['divisions', divisions, 52],
  ])('finds all %s', (_name, found, count) => {
    expect(found).toHaveLength(count)
  })

  it('reads the whole cost and its sources', () => {
    const whole = { total: 9_002_173, general: 2_970_322, nationalAndPrefectural: 2_937_325, bonds: 2_898_950, other: 195_576 }
    expect(sumCosts(projects.map(project => project.cost))).toEqual(whole)
    expect(costTable.whole.total).toEqual(whole)
    expect(costTable.whole.years).toEqual([
      { year: 2021, cost: { total: 4_162_462, general: 1_361_866, nationalAndPrefectural: 1_542_184, bonds: 1_164_700, other: 93_712 } },
      { year: 2022, cost: { total: 4_839_711, general: 1_608_456, nationalAndPrefectural: 1_395_141, bonds: 1_734_250, other: 101_864 } },
    ])
  })

  it.each([
    ['1-1', [1_622_945, 617_866, 895_611, 0, 109_468]],
    ['1-2', [906_002, 544_000, 296_788, 0, 65_214]],
    ['1-3', [350_428, 173_366, 35_262, 141_800, 0]],
    ['2-4', [257_512, 26_553, 57_609, 173_350, 0]],
    ['2-5', [287_195, 107_305, 17_663, 162_000, 227]],
    ['3-6', [304_361, 76_764, 171_297, 56_300, 0]],
    ['3-7', [981_005, 319_273, 187_600, 463_800, 10_332]],
    ['4-8', [236_636, 212_436, 23_000, 0, 1_200]],
    ['4-9', [3_201_370, 137_173, 1_162_443, 1_901_700, 54]],
    ['5-10', [854_719, 755_586, 90_052, 0, 9_081]],
  ])('reads the cost of basic policy %s from the table and from the sheets alike', (id, expected) => {
    const ids = policies.filter(policy => policy.basicPolicyId === id).map(policy => policy.id)
    const fromSheets = sumCosts(projects.filter(project => ids.includes(project.policyId)).map(project => project.cost))
    const row = costTable.basicPolicies.find(entry => entry.basicPolicyId === id)
    expect(amounts(fromSheets)).toEqual(expected)
    expect(row && amounts(row.total)).toEqual(expected)
    expect(row && amounts(sumCosts(row.years.map(entry => entry.cost)))).toEqual(expected)
  })

  it('reads the totals of the pillars', () => {
    expect(costTable.pillars.map(row => [...row.years.map(entry => entry.total), row.total])).toEqual([
      [1_731_579, 1_147_796, 2_879_375], [135_218, 409_489, 544_707], [272_937, 1_012_429, 1_285_366],
      [1_599_006, 1_839_000, 3_438_006], [423_722, 430_997, 854_719],
    ])
  })

  it('balances every cost that it gives', () => {
    const columns = [...costTable.basicPolicies, costTable.whole].flatMap(row => [...row.years.map(entry => entry.cost), row.total])
    expect([...sheets.map(sheet => sheet.cost), ...projects.map(project => project.cost), ...columns].filter(cost => !isBalanced(cost))).toEqual([])
  })

  it('reads the numbers of the goals and gives the policies their places', () => {
    const policy = (id: string) => policies.find(candidate => candidate.id === id)
    expect(policy('23')).toMatchObject({ name: '地域とつながる都市農業・森林づくりの推進', pillarId: '3', basicPolicyId: '3-6', sdgs: [2, 6, 8, 9, 13, 15, 17] })
    expect(policy('25')?.sdgs).toEqual([17])
    expect(policy('06')?.sdgs).toEqual([1, 2, 3, 4, 5, 17])
    expect(policies.map(entry => Number(entry.id))).toEqual(policies.map((_, index) => index + 1))
  })

  it('shows the name that most places say, and with equal numbers the first', () => {
    expect(policies[0]?.name).toBe('こころと体の健康づくりの推進')
    expect(policies[33]?.name).toBe('都市の機能を高める基盤施設の整備')
    expect(leadingProjects[3]?.name).toBe('未来につなげる子育て環境づくりプロジェクト')
  })

  it('ties every row of the leading projects to policies and projects that there are', () => {
    const items = leadingProjects.flatMap(leading => leading.themes.flatMap(theme => theme.items))
    for (const item of items) {
      const policy = policies.find(candidate => candidate.id === item.policyId)
      expect(policy?.projectIds).toEqual(expect.arrayContaining([...item.projectIds]))
      expect(policy?.relatedProjects.map(related => related.name)).toEqual(expect.arrayContaining([...item.relatedProjectNames]))
      expect(item.projectIds.length + item.relatedProjectNames.length).toBe(item.projectNames.length)
    }
  })

  it('keeps every chapter of the introduction, in order, and leaves the one without text empty', () => {
    expect(introduction.map(chapter => chapter.id)).toEqual(['1-1', '1-2', '1-3', '1-4', '1-5', '1-6', '1-7', '1-8', '1-9', '2-1', '3-1'])
    expect(introduction.filter(chapter => chapter.blocks.length === 0).map(chapter => chapter.title)).toEqual(['施策体系'])
  })

  it('gives ids that are unique', () => {
    const ids = [...sheets.map(sheet => sheet.id), ...sheets.flatMap(sheet => sheet.indicators.map(indicator => indicator.id)), ...projects.map(project => project.id)]
    expect(new Set(ids).size).toBe(ids.length)
    expect(new Set(divisions.map(division => division.id)).size).toBe(divisions.length)
  })

  it('names only divisions that it lists', () => {
    const known = new Set(divisions.map(division => division.id))
    const named = [...projects.flatMap(project => project.divisionIds), ...policies.flatMap(policy => policy.relatedProjects.flatMap(related => related.divisionIds))]
    expect(named.filter(id => !known.has(id))).toEqual([])
  })

  it('gives the same plan for the same source', () => {
    expect(facts(readPlan(realLines))).toBe(facts(realParse))
    expect(JSON.stringify(readPlan(realLines))).toBe(JSON.stringify(realParse))
  })
})
