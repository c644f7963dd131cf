import { describe, expect, it } from 'vitest'
import { formatYears } from '../../../../src/app/ui/plan/formatYears.ts'

describe('formatYears', () => {
  it('writes a run by its first and last year', () => {
    expect(formatYears([2021, 2022])).toBe('令和3年度(2021年度)〜令和4年度(2022年度)')
    expect(formatYears([2018, 2019, 2020], true)).toBe('平成30年度〜令和2年度')
  })

  it('writes one year once, and none as nothing', () => {
    expect(formatYears([2021])).toBe('令和3年度(2021年度)')
    expect(formatYears([])).toBe('')
  })
})
