import { describe, expect, it } from 'vitest'
import { readIndicatorValue } from '../../../../src/domain/plan/indicatorValue.ts'
import type { Indicator } from '../../../../src/domain/plan/indicator.ts'
import IndicatorCard from '../../../../src/app/features/plan/IndicatorCard.vue'
import { renderHtml, textOf } from '../../ui/renderHtml.ts'

const at = (year: number, text: string) => ({ year, value: readIndicatorValue(text) })
const indicator: Indicator = {
  id: '1-1.1.1', name: '受講者数', definition: '講座を受けた人の数', baseline: at(2019, '—'), targets: [at(2021, '1,500人'), at(2022, '各1地区')],
  direction: { better: 'unknown' }, isCumulative: true, source: { document: 'plan', from: 1, to: 1 },
}
const textWith = async (change: Partial<Indicator>) => textOf(await renderHtml(IndicatorCard, { indicator: { ...indicator, ...change }, evaluations: undefined, level: 3 }))

describe('IndicatorCard', () => {
  it('names the year of every value, the baseline’s own among them, and says that a dash is no value', async () => {
    expect(await textWith({})).toContain('現状値 令和元年度(2019年度) — 値の記載なし 目標値 令和3年度(2021年度) 1,500人 目標値 令和4年度(2022年度) 各1地区')
  })

  it('says whether values add up over the years', async () => {
    expect(await textWith({})).toContain('受講者数 累計')
    expect(await textWith({ isCumulative: false })).not.toContain('累計')
  })

  it('draws no chart where a value is in words, and says so', async () => {
    expect(await textWith({})).toContain('文字で書かれた値があるため、図はありません。')
    expect(await textWith({ targets: [at(2021, '1,500人'), at(2022, '1,600人')] })).toContain('受講者数の推移 目標値は、令和3年度が1,500人、令和4年度が1,600人です。')
  })
})
