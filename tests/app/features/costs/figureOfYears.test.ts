import { describe, expect, it } from 'vitest'
import { describeYears, figureOfYears } from '../../../../src/app/features/costs/figureOfYears.ts'

const cost = (general: number, bonds: number) => ({ total: general + bonds, general, nationalAndPrefectural: 0, bonds, other: 0 })

describe('describeYears', () => {
  it('says what each year comes to, and how it changes', () => {
    expect(describeYears([{ year: 2021, amount: 1000 }, { year: 2022, amount: 800 }])).toBe('令和3年度は100万円、令和4年度は80万円で、20万円減ります。')
    expect(describeYears([{ year: 2021, amount: 1000 }, { year: 2022, amount: 1500 }])).toBe('令和3年度は100万円、令和4年度は150万円で、50万円増えます。')
    expect(describeYears([{ year: 2021, amount: 10 }, { year: 2022, amount: 10 }])).toBe('令和3年度は1万円、令和4年度は1万円で、変わりません。')
  })

  it('compares nothing where there is one year', () => {
    expect(describeYears([{ year: 2021, amount: 1000 }])).toBe('令和3年度は100万円です。')
  })
})

describe('figureOfYears', () => {
  it('stacks the sources of each year and names the largest', () => {
    const figure = figureOfYears({ years: [{ year: 2021, cost: cost(60, 40) }, { year: 2022, cost: cost(50, 150) }], total: cost(110, 190) })
    expect(figure.series.map(({ name, values }) => [name, ...values])).toEqual([['一般財源', 60, 50], ['国県支出金', 0, 0], ['起債', 40, 150], ['その他', 0, 0]])
    expect(figure.summary).toContain('もっとも多い財源は起債で、63.3%を占めます。')
  })

  it('names no largest source of nothing', () => {
    expect(figureOfYears({ years: [{ year: 2021, cost: cost(0, 0) }], total: cost(0, 0) }).summary).toBe('令和3年度は0円です。')
  })
})
