import { describe, expect, it } from 'vitest'
import { costOfPeriod } from '../../../../src/app/features/costs/costOfPeriod.ts'

const cost = (total: number) => ({ total, general: total, nationalAndPrefectural: 0, bonds: 0, other: 0 })
const costs = { years: [{ year: 2030, cost: cost(1) }, { year: 2031, cost: cost(2) }], total: cost(3) }

describe('costOfPeriod', () => {
  it.each([['2030', 1], ['2031', 2], ['all', 3], ['2032', 3]])('takes for %s what the table has', (period, total) => {
    expect(costOfPeriod(costs, period).total).toBe(total)
  })
})
