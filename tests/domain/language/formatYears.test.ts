import { describe, expect, it } from 'vitest'
import { formatYears } from '../../../src/domain/language/formatYear.ts'
import { japanese } from '../../../src/domain/language/japanese.ts'

describe('formatYears', () => {
  it('writes a run by its first and last year', () => {
    expect(formatYears(japanese, [2021, 2022])).toBe('令和3年度(2021年度)〜令和4年度(2022年度)')
    expect(formatYears(japanese, [2018, 2019, 2020], true)).toBe('平成30年度〜令和2年度')
  })

  it('writes one year once, and none as nothing', () => {
    expect(formatYears(japanese, [2021])).toBe('令和3年度(2021年度)')
    expect(formatYears(japanese, [])).toBe('')
  })

  it('writes a run as the language does', () => {
    const english = { code: 'en', messages: { 'format.fiscalYear': 'FY{year}', 'format.years': '{first} to {last}' } } as const
    expect(formatYears(english, [2021, 2022], true)).toBe('FY2021 to FY2022')
  })
})
