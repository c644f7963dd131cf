import { describe, expect, it } from 'vitest'
import { comparable, isSameText, joinWraps, readAmount, readThousandYen, splitItems } from '../../../src/importer/parse/cellText.ts'

describe('joinWraps', () => {
  it.each([
    ['一人ひ とりの', '一人ひとりの'],
    ['推進 (市内)', '推進 (市内)'],
    ['推進 （市内）', '推進（市内）'],
    ['市の 「しあわせ」', '市の「しあわせ」'],
    ['21(第3期)計画 推進', '21(第3期)計画推進'],
    ['SNS 配信等', 'SNS 配信等'],
    ['103 自治会', '103 自治会'],
    ['サポーター  養成', 'サポーター養成'],
    ['文です。 次の文', '文です。次の文'],
  ])('joins a wrap between Japanese characters only: %s', (before, after) => {
    expect(joinWraps(before)).toBe(after)
  })
})

describe('comparable', () => {
  it('leaves width and white space out of account, and nothing else', () => {
    expect(comparable('施策（１）　推 進\t')).toBe('施策(1)推進')
    expect(isSameText('ＩＣＴ 推進', 'ICT推進')).toBe(true)
    expect(isSameText('心と体', 'こころと体')).toBe(false)
  })
})

describe('readAmount', () => {
  it.each([['0', 0], ['54', 54], ['1,009', 1009], ['1,731,579', 1_731_579]])('reads %s', (text, amount) => {
    expect(readAmount(text)).toBe(amount)
  })

  it.each(['', '1731579', '1,73,579', '1,7315', ',109', '1,009,', '00', '012', '0,109', '１０９', '-5', '1.5', '10a', '1 009'])('takes %j for no amount', (text) => {
    expect(readAmount(text)).toBeUndefined()
  })
})

describe('readThousandYen', () => {
  it.each([['46,452千円', 46_452], ['14 千円', 14], ['0千円', 0]])('reads %s', (text, amount) => {
    expect(readThousandYen(text)).toBe(amount)
  })

  it.each(['46,452', '46452千円', '46,452円', '46,452千円余', '46,452干円'])('takes %j for no amount in thousand yen', (text) => {
    expect(readThousandYen(text)).toBeUndefined()
  })
})

describe('splitItems', () => {
  it.each([
    ['one text', '一つです。', ['一つです。']],
    ['bullets', '・一つです。 ・二つです。', ['一つです。', '二つです。']],
    ['list markup without bullets', '<ul style="list-style-type: none"> 一つです。 二つです。 ', ['一つです。', '二つです。']],
    ['list markup with other bullets', '<ul style="list-style-type: none"> • 一つです。 • 二つです。', ['一つです。', '二つです。']],
    ['closed list markup', '<ul style="list-style-type: disc"><li>一つです。</li> <li>二つです。</li></ul>', ['一つです。', '二つです。']],
    ['a middle dot within a word', '・研修・講座を開きます。', ['研修・講座を開きます。']],
    ['wraps', '・機運醸成と パラスポーツの普及', ['機運醸成とパラスポーツの普及']],
  ])('cuts a cell into its items: %s', (_name, cell, items) => {
    expect(splitItems(cell)).toEqual(items)
  })

  it('keeps an explanation in parentheses with the item that it explains', () => {
    expect(splitItems('一つです。 (内訳：甲、乙) 二つです。')).toEqual(['一つです。(内訳：甲、乙)', '二つです。'])
    expect(splitItems('一つです。 （内訳） 二つです。')).toEqual(['一つです。（内訳）', '二つです。'])
  })

  it('drops nothing else', () => {
    expect(splitItems('')).toEqual([])
    expect(splitItems('<b>太字</b>')).toEqual(['<b>太字</b>'])
  })
})
