import { describe, expect, it } from 'vitest'
import { isPlanOver, planEndsOn } from '../../../src/domain/plan/plan.ts'

const plan = { cityCode: '000000', cityName: '見本市', title: '見本の計画', years: [2021, 2022], document: 'plan' }

describe('planEndsOn', () => {
  it('is the end of the last fiscal year', () => {
    expect(planEndsOn(plan)).toBe('2023-03-31')
  })

  it('is unknown for a plan without years', () => {
    expect(planEndsOn({ ...plan, years: [] })).toBeUndefined()
  })
})

describe('isPlanOver', () => {
  it.each([
    ['2021-04-01', false],
    ['2023-03-31', false],
    ['2023-04-01', true],
  ])('on %s: %s', (day, isOver) => {
    expect(isPlanOver(plan, day)).toBe(isOver)
  })

  it('does not end a plan without years', () => {
    expect(isPlanOver({ ...plan, years: [] }, '2099-01-01')).toBe(false)
  })
})
