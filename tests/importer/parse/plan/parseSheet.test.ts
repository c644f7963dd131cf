import { describe, expect, it } from 'vitest'
import { parseSheet } from '../../../../src/importer/parse/plan/parseSheet.ts'
import { refusal } from '../../refusal.ts'
import { contextOf, notedRules } from './planFixture.ts'

const sheet: readonly string[] = [
  '事業番号 24-101\t\t観光事業\t\t（経済部 観光課）',
  '事業内容\t・案内板を作ります。 ・催しを開きます。',
  '事業行程\t項目\t令和3年度\t令和4年度',
  '\t催し\t14回\t16回',
  '目 標\t指標名\t指標の定義',
  '\t観光客数\t訪れた人の数',
  '\t現状値（令和2年度）\t令和3年度\t令和4年度',
  '\t100万人\t100万人\t104万人',
  '事業費総額（2年間の事業費見込み）\t30千円',
  '財源内訳\t(一般財源)\t30千円', '\t(国県補助等)\t0千円', '\t(起債)\t0千円', '\t(その他)\t0千円',
]

/** The sheet with some of its lines (counted from 1) put differently; a list puts several lines there. */
function sheetOf(changes: Readonly<Record<number, string | readonly string[]>> = {}) {
  const context = contextOf(...sheet.flatMap((line, index) => changes[index + 1] ?? line))
  return { sheet: parseSheet(context), rules: notedRules(context) }
}

describe('parseSheet', () => {
  it('reads a sheet from its number to its last source', () => {
    const { sheet: read, rules } = sheetOf()
    expect(read).toEqual({
      projectId: '24-101', title: '観光事業', divisions: { departments: ['経済部'], sections: [{ section: '観光課' }] },
      description: ['案内板を作ります。', '催しを開きます。'],
      schedule: [{ item: '催し', years: [{ year: 2021, text: '14回' }, { year: 2022, text: '16回' }] }],
      indicators: [{
        name: '観光客数', definition: '訪れた人の数', source: { document: 'small', from: 5, to: 8 },
        baseline: { year: 2020, value: { kind: 'number', text: '100万人', value: 100, unit: '万人' } },
        targets: [
          { year: 2021, value: { kind: 'number', text: '100万人', value: 100, unit: '万人' } },
          { year: 2022, value: { kind: 'number', text: '104万人', value: 104, unit: '万人' } },
        ],
      }],
      cost: { total: 30, general: 30, nationalAndPrefectural: 0, bonds: 0, other: 0 },
      source: { document: 'small', from: 1, to: 13 },
    })
    expect(rules).toEqual([])
  })

  it('reads the label 目標 that slipped up to the last row of the schedule as what it is, and notes it', () => {
    const { sheet: read, rules } = sheetOf({ 4: '目 標\t催し\t14回\t16回', 5: '\t指標名\t指標の定義' })
    expect(read.schedule).toHaveLength(1)
    expect(read.indicators[0]?.name).toBe('観光客数')
    expect(rules).toEqual(['label-slip'])
  })

  it('takes a row of the schedule that lost its empty first cell, and notes it', () => {
    const { sheet: read, rules } = sheetOf({ 4: '催し\t14回\t16回\t' })
    expect(read.schedule[0]?.years.map(entry => entry.text)).toEqual(['14回', '16回'])
    expect(rules).toEqual(['lost-leading-cell'])
  })

  it('reads several numbered indicators', () => {
    const { sheet: read } = sheetOf({ 5: ['目 標 ①\t指標名\t指標の定義', '\t宿泊者数\t泊まった人の数', '\t現状値（令和元年度）\t令和3年度\t令和4年度', '\t—\t5%\t10%', '目 標 ②\t指標名\t指標の定義'] })
    expect(read.indicators.map(indicator => [indicator.name, indicator.baseline.year, indicator.baseline.value.kind])).toEqual([['宿泊者数', 2019, 'none'], ['観光客数', 2020, 'number']])
  })

  it.each([
    ['a misspelt 事業内容', { 2: '事業内客\t・案内板を作ります。' }, 2],
    ['a description cut off', { 2: '事業内容\t・案内板を作り' }, 2],
    ['unknown markup', { 2: '事業内容\t<b>案内板を作ります。' }, 2],
    ['another year in the schedule', { 3: '事業行程\t項目\t令和3年度\t令和5年度' }, 3],
    ['a year missing in the schedule', { 3: '事業行程\t項目\t令和3年度' }, 3],
    ['a cell missing in the schedule', { 4: '\t催し\t14回' }, 4],
    ['a cell too many in the schedule', { 4: '\t催し\t14回\t16回\t18回' }, 4],
    ['no schedule', { 4: [] }, 4],
    ['a misspelt indicator head', { 5: '目 標\t指標各\t指標の定義' }, 5],
    ['an unknown label beside the indicator head', { 5: '目 的\t指標名\t指標の定義' }, 5],
    ['no definition', { 6: '\t観光客数' }, 6],
    ['a misspelt baseline', { 7: '\t現伏値（令和2年度）\t令和3年度\t令和4年度' }, 7],
    ['an era that is none', { 7: '\t現状値（今和2年度）\t令和3年度\t令和4年度' }, 7],
    ['another year in the targets', { 7: '\t現状値（令和2年度）\t令和3年度\t令和6年度' }, 7],
    ['a value missing', { 8: '\t100万人\t100万人' }, 8],
    ['a value too many', { 8: '\t100万人\t100万人\t104万人\t104万人' }, 8],
  ])('refuses a sheet with %s', (_name, changes, line) => {
    expect(refusal(() => sheetOf(changes))).toMatchObject({ file: 'small.txt', line })
  })
})
