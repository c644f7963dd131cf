import { describe, expect, it } from 'vitest'
import { parseFrontMatter } from '../../../../src/importer/parse/plan/parseFrontMatter.ts'
import { refusal } from '../../refusal.ts'
import { contextOf } from './planFixture.ts'

const front: readonly string[] = [
  '中期戦略事業プラン', '令和3(2021)年度～令和4(2022)年度', '目次', '第1章 はじめに', '1\t趣旨\t3', '第2章 個別事業', '1\t見方\t27', '\t暮らし力\t29', '第1章 はじめに',
]
const frontOf = (changes: Readonly<Record<number, string>> = {}) => parseFrontMatter(contextOf(...front.map((line, index) => changes[index + 1] ?? line)).cursor)

describe('parseFrontMatter', () => {
  it('reads title, years and contents up to the first chapter', () => {
    expect(frontOf()).toEqual({
      title: '中期戦略事業プラン', years: [2021, 2022],
      chapters: [
        { number: '1', title: 'はじめに', entries: [{ number: '1', title: '趣旨', page: 3 }] },
        { number: '2', title: '個別事業', entries: [{ number: '1', title: '見方', page: 27 }, { title: '暮らし力', page: 29 }] },
      ],
    })
  })

  it('reads years of two eras', () => {
    expect(frontOf({ 2: '平成30(2018)年度～令和2(2020)年度' }).years).toEqual([2018, 2019, 2020])
  })

  it.each([
    ['another document', { 1: '会議録' }, 1],
    ['an era’s year that is not the western one', { 2: '令和3(2020)年度～令和4(2022)年度' }, 2],
    ['years that run backwards', { 2: '令和4(2022)年度～令和3(2021)年度' }, 2],
    ['no years', { 2: '令和3年度から' }, 2],
    ['no contents', { 3: '目次の' }, 3],
    ['a misread page', { 5: '1\t趣旨\t三' }, 5],
    ['an entry with a cell too many', { 5: '1\t趣旨\t余り\t3' }, 5],
  ])('refuses %s', (_name, changes, line) => {
    expect(refusal(() => frontOf(changes))).toMatchObject({ file: 'small.txt', line })
  })
})
