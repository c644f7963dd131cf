import { describe, expect, it } from 'vitest'
import { parseCostTable } from '../../../../src/importer/parse/plan/parseCostTable.ts'
import { refusal } from '../../refusal.ts'
import { contextOf, notedRules } from './planFixture.ts'

const pillars = [{ id: '1', name: '暮らし力' }]
const table: readonly string[] = [
  '■ 事業費・財源内訳', '(千円)', '区分\t令和3年度 計画事業費\t令和4年度 計画事業費\t事業プラン計上 事業費(2カ年)',
  '暮らし力\t30\t1,005\t1,035',
  '基本政策 1-1. 健やかに暮らせる まちづくり\t事業費計\t30\t1,005\t1,035',
  '\t一般財源\t10\t1,000\t1,010', '\t特定財源\t20\t5\t25', '\t国県支出金\t15\t5\t20', '\t起債\t5\t0\t5', '\tその他\t0\t0\t0',
  '合計', '事業費計\t30\t1,005\t1,035', '一般財源\t10\t1,000\t1,010', '特定財源\t20\t5\t25', '国県支出金\t15\t5\t20', '起債\t5\t0\t5', 'その他\t0\t0\t0',
]

/** The table with some of its lines (counted from 1) put differently; a list puts several lines there, an empty one none. */
function tableOf(changes: Readonly<Record<number, string | readonly string[]>> = {}) {
  const context = contextOf(...table.flatMap((line, index) => changes[index + 1] ?? line))
  return { ...parseCostTable(context, pillars), rules: notedRules(context) }
}

describe('parseCostTable', () => {
  it('reads pillars, basic policies and the whole, by year and source', () => {
    const { costTable, costTableNames, rules } = tableOf()
    const years = [
      { year: 2021, cost: { total: 30, general: 10, nationalAndPrefectural: 15, bonds: 5, other: 0 } },
      { year: 2022, cost: { total: 1_005, general: 1_000, nationalAndPrefectural: 5, bonds: 0, other: 0 } },
    ]
    const total = { total: 1_035, general: 1_010, nationalAndPrefectural: 20, bonds: 5, other: 0 }
    expect(costTable).toEqual({
      title: '事業費・財源内訳', source: { document: 'small', from: 1, to: 17 },
      pillars: [{ pillarId: '1', years: [{ year: 2021, total: 30 }, { year: 2022, total: 1_005 }], total: 1_035, source: { document: 'small', from: 4, to: 4 } }],
      basicPolicies: [{ basicPolicyId: '1-1', years, total, source: { document: 'small', from: 5, to: 10 } }],
      whole: { years, total, source: { document: 'small', from: 11, to: 17 } },
    })
    expect(costTableNames).toEqual([{ id: '1-1', name: '健やかに暮らせるまちづくり', line: 5 }])
    expect(rules).toEqual(['cell-wrap'])
  })

  it('reads a pillar whose sums stand on a line of their own, and a head repeated on a new page', () => {
    expect(tableOf({ 4: ['(千円)', table[2] ?? '', '暮らし力', '分野計\t\t30\t1,005\t1,035'] }).costTable.pillars[0]?.total).toBe(1_035)
  })

  it('reads a label in another column and notes it', () => {
    expect(tableOf({ 6: '一般財源\t\t10\t1,000\t1,010' }).rules).toEqual(['cell-wrap', 'column-slip'])
  })

  it.each([
    ['years that miss their sum', { 6: '\t一般財源\t11\t1,000\t1,010' }, 6, '各年度の合計 1011千円が計 1010千円と合いません'],
    ['sources that miss the total', { 6: '\t一般財源\t11\t1,000\t1,011' }, 5, '一般財源と特定財源の合計 31千円が事業費計 30千円と合いません'],
    ['specific sources that miss their sum', { 8: '\t国県支出金\t16\t5\t21' }, 7, '特定財源 20千円と合いません'],
    ['a pillar that misses its basic policies', { 4: '暮らし力\t31\t1,005\t1,036' }, 4, '「暮らし力」の計 31千円が基本政策の合計 30千円と合いません'],
    ['a whole that misses the basic policies', { 12: '事業費計\t31\t1,005\t1,036', 13: '一般財源\t11\t1,000\t1,011' }, 11, '計画事業費の合計 31千円が基本政策の合計 30千円と合いません'],
    ['an amount that cannot be read', { 6: '\t一般財源\t10\t1000\t1,010' }, 6, '金額が3つ並ぶはずの行です'],
    ['an amount missing', { 6: '\t一般財源\t10\t1,010' }, 6, '金額が3つ並ぶはずの行です'],
    ['a source missing', { 8: [] }, 8, '「国県支出金」の行があるはずですが、「起債」'],
    ['a misspelt source', { 9: '\t起積\t5\t0\t5' }, 9, '「起債」の行があるはずですが、「起積」'],
    ['another year in the head', { 3: '区分\t令和3年度 計画事業費\t令和5年度 計画事業費\t事業プラン計上 事業費(2カ年)' }, 3, '見出しが「令和4年度 計画事業費」ではありません'],
    ['another unit', { 2: '(円)' }, 2, '単位「(千円)」'],
    ['an unknown row', { 4: '暮し力\t30\t1,005\t1,035' }, 4, '知らない行があります:「暮し力」'],
    ['a basic policy without a number', { 5: '基本政策 11. 健やかに\t事業費計\t30\t1,005\t1,035' }, 5, '番号と名称が読めません'],
    ['no pillar', { 4: [] }, 1, '「暮らし力」の行がありません'],
    ['no whole', { 11: [], 12: [], 13: [], 14: [], 15: [], 16: [], 17: [] }, 10, '知らない行があります:「」'],
  ])('refuses %s', (_name, changes, line, reason) => {
    const error = refusal(() => tableOf(changes))
    expect(error.message).toContain(reason)
    expect(error.line).toBe(line)
  })
})
