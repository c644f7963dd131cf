import { describe, expect, it } from 'vitest'
import { costChecks } from '../../../../src/app/features/costs/costChecks.ts'
import type { Cost } from '../../../../src/domain/plan/cost.ts'
import type { CostByYear, CostTable } from '../../../../src/domain/plan/costTable.ts'

const source = { document: 'plan', from: 1, to: 1 }
const cost = (general: number, bonds: number): Cost => ({ total: general + bonds, general, nationalAndPrefectural: 0, bonds, other: 0 })
const byYear = (first: Cost, second: Cost, total: Cost): CostByYear => ({ years: [{ year: 2030, cost: first }, { year: 2031, cost: second }], total })
const projects = [{ id: '1-1', name: '見本', policyId: '01', divisionIds: [], leadingProjectIds: [], total: 30 }]

function tableWith(change: Partial<CostTable>): CostTable {
  return {
    title: '見本の表',
    pillars: [{ pillarId: '1', years: [{ year: 2030, total: 10 }, { year: 2031, total: 20 }], total: 30, source }],
    basicPolicies: [{ basicPolicyId: '1-1', ...byYear(cost(10, 0), cost(5, 15), cost(15, 15)), source }],
    whole: { ...byYear(cost(10, 0), cost(5, 15), cost(15, 15)), source },
    source,
    notes: [],
    ...change,
  }
}
const results = (table: CostTable) => costChecks(table, { projects }).map(check => check.holds)

describe('costChecks', () => {
  it('holds for a table that adds up in every direction', () => {
    expect(results(tableWith({}))).toEqual([true, true, true, true, true])
  })

  it('finds sources that do not add up to their total', () => {
    const whole = { ...byYear(cost(10, 0), { ...cost(5, 15), total: 21 }, cost(15, 15)), source }
    expect(results(tableWith({ whole }))[0]).toBe(false)
  })

  it('finds years that do not add up', () => {
    const whole = { ...byYear(cost(11, 0), cost(5, 15), cost(15, 15)), source }
    expect(results(tableWith({ whole }))[1]).toBe(false)
  })

  it('finds a source of the whole that its basic policies do not reach', () => {
    const whole = { ...byYear(cost(0, 10), cost(15, 5), cost(14, 16)), source }
    expect(results(tableWith({ whole }))[2]).toBe(false)
  })

  it('finds pillars and projects that differ from the whole', () => {
    const whole = { ...byYear(cost(10, 0), cost(5, 16), cost(15, 16)), source }
    expect(results(tableWith({ whole })).slice(3)).toEqual([false, false])
  })
})
