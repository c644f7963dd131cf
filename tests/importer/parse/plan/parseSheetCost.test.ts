import { describe, expect, it } from 'vitest'
import { parseSheetCost } from '../../../../src/importer/parse/plan/parseSheetCost.ts'
import { refusal } from '../../refusal.ts'
import { contextOf, notedRules } from './planFixture.ts'

const total = '事業費総額（2年間の事業費見込み）\t\t12,572千円'

function costOf(...lines: readonly string[]) {
  const context = contextOf(...lines)
  const { cost, last } = parseSheetCost(context, '表')
  return { cost, last: last.number, rules: notedRules(context) }
}

const cost = { total: 12_572, general: 2_902, nationalAndPrefectural: 9_670, bonds: 0, other: 0 }
const rest = ['\t(起債)\t0千円', '\t(その他)\t0千円']

describe('parseSheetCost', () => {
  it('reads sources below 財源内訳 on a line of its own', () => {
    expect(costOf(total, '財源内訳', '\t\t（一般財源）\t2,902千円', '\t\t（国県補助等）\t9,670千円', ...rest)).toEqual({ cost, last: 6, rules: [] })
  })

  it('reads the first source beside 財源内訳, whatever the column, and amounts with a space', () => {
    expect(costOf(total, '\t財源内訳\t(一般財源)\t2,902 千円', '\t\t(国県補助等)\t9,670 千円', ...rest)).toEqual({ cost, last: 5, rules: [] })
  })

  it('moves amounts that slipped up by one row back down, and notes it', () => {
    expect(costOf(total, '財源内訳\t\t\t2,902千円', '\t\t（一般財源）\t9,670千円', '\t\t（国県補助等）\t0千円', ...rest)).toEqual({ cost, last: 6, rules: ['amount-slip'] })
  })

  it.each([
    ['sources that miss the total', [total, '財源内訳\t(一般財源)\t2,903千円', '\t(国県補助等)\t9,670千円', ...rest], 1, '財源の合計 12573千円が事業費総額 12572千円と合いません'],
    ['slipped amounts that miss the total', [total, '財源内訳\t2,903千円', '\t(一般財源)\t9,670千円', '\t(国県補助等)\t0千円', ...rest], 2, '戻しても事業費総額と合いません'],
    ['a slip that leaves money over', [total, '財源内訳\t2,902千円', '\t(一般財源)\t9,670千円', '\t(国県補助等)\t0千円', '\t(起債)\t0千円', '\t(その他)\t5千円'], 2, '戻しても事業費総額と合いません'],
    ['a total that is no amount', ['事業費総額（2年間の事業費見込み）\t12572千円'], 1, '「…千円」と読めません'],
    ['a total for other years', ['事業費総額（3年間の事業費見込み）\t12,572千円'], 1, '「…千円」と読めません'],
    ['a misspelt total', ['事業費総頷（2年間の事業費見込み）\t12,572千円'], 1, '「…千円」と読めません'],
    ['a total with a cell too many', [`${total}\t余り`], 1, '3つあります'],
    ['no 財源内訳', [total, '\t(一般財源)\t2,902千円'], 2, '「財源内訳」があるはずの行です'],
    ['sources in another order', [total, '財源内訳\t(一般財源)\t2,902千円', '\t(起債)\t0千円'], 3, '財源「(国県補助等)」があるはずですが、「(起債)」'],
    ['a source without its amount', [total, '財源内訳\t(一般財源)\t2,902千円', '\t(国県補助等)'], 3, '金額がありません'],
    ['an amount that cannot be read', [total, '財源内訳\t(一般財源)\t2902千円'], 2, '「2902千円」が読めません'],
    ['two amounts in a row', [total, '財源内訳\t(一般財源)\t2,902千円\t9,670千円'], 2, 'が読めません'],
    ['a source cut off', [total, '財源内訳\t(一般財源)\t2,902千円', '\t(国県補助等)\t9,670千円', '\t(起債)\t0千円'], 4, '文書が途中で終わっています'],
  ])('refuses %s', (_name, lines, line, reason) => {
    const error = refusal(() => costOf(...lines))
    expect(error.message).toContain(reason)
    expect(error.line).toBe(line)
  })
})
