import { describe, expect, it } from 'vitest'
import { figureOfIndicator } from '../../../../src/app/features/plan/figureOfIndicator.ts'
import type { Indicator } from '../../../../src/domain/plan/indicator.ts'
import { readIndicatorValue } from '../../../../src/domain/plan/indicatorValue.ts'

const at = (year: number, text: string) => ({ year, value: readIndicatorValue(text) })
const indicator = (texts: readonly [string, string, string], change: Partial<Indicator> = {}): Indicator => ({
  id: '1-1.1.1', name: '受講者数', definition: '', baseline: at(2019, texts[0]), targets: [at(2021, texts[1]), at(2022, texts[2])],
  direction: { better: 'unknown' }, isCumulative: false, source: { document: 'plan', from: 1, to: 1 }, ...change,
})
const summaryOf = (texts: readonly [string, string, string]) => {
  const result = figureOfIndicator(indicator(texts), [])
  return result.kind === 'chart' ? result.figure.summary : result.because
}

describe('figureOfIndicator', () => {
  it('sets the baseline and the targets in their years', () => {
    const result = figureOfIndicator(indicator(['90万人', '100万人', '104万人']), [])
    expect(result).toMatchObject({ kind: 'chart', figure: {
      unit: '万人',
      categories: [{ cells: ['2019'] }, { cells: ['2021'] }, { cells: ['2022'] }],
      series: [{ name: '現状値', values: [90, undefined, undefined] }, { name: '目標値', values: [undefined, 100, 104] }],
    } })
  })

  it('sets actual values beside the targets', () => {
    const actual = { projectId: '1-1', indicatorId: '1-1.1.1', year: 2021, actual: readIndicatorValue('95万人'), publishedOn: '2022-09-30', source: '見本' }
    const result = figureOfIndicator(indicator(['90万人', '100万人', '104万人'], { isCumulative: true }), [actual])
    expect(result).toMatchObject({ figure: {
      series: [{}, {}, { name: '実績値', values: [undefined, 95, undefined] }],
      summary: '令和元年度の90万人を、令和4年度の104万人へ14万人増やす目標です。実績値は、令和3年度は95万人です。値は累計です。',
      valueName: '受講者数(累計)',
    } })
  })

  it.each([
    [['10.3%', '9%', '8.1%'], '令和元年度の10.3%を、令和4年度の8.1%へ2.2ポイント減らす目標です。'],
    [['5校', '5校', '5校'], '令和元年度の5校を、令和4年度まで保つ目標です。'],
    [['—', '1地区', '2地区'], '目標値は、令和3年度が1地区、令和4年度が2地区です。'],
  ] as const)('says of %j what is aimed at', (texts, summary) => {
    expect(summaryOf(texts)).toBe(summary)
  })

  it.each([
    [['検討', '検討', '実施'], '値が文字で書かれているため'],
    [['動画閲覧者 1,400人', '150人', '150人'], '文字で書かれた値があるため'],
    [['3回', '150人', '150人'], '単位の違う値があるため'],
    [['—', '100%', '—'], '数字の値が1つだけのため'],
  ] as const)('says of %j why there is no chart', (texts, because) => {
    expect(summaryOf(texts)).toContain(because)
  })
})
