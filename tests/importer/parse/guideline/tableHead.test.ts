import { describe, expect, it } from 'vitest'
import { assertSameHead, parseTableHead } from '../../../../src/importer/parse/guideline/tableHead.ts'
import { refusal, sourceOf } from './guidelineSource.ts'

const source = sourceOf()
const fixed = ['基本的な取り組み', '「指針の記載内容」', '区分', '対応方針']
const headOf = (...cells: readonly string[]) => ({ kind: 'head', number: 9, cells }) as const

describe('parseTableHead', () => {
  it('reads years done and planned, over the change of an era', () => {
    const { years } = parseTableHead(source, headOf(...fixed, '平成30年度の取り組み実績', '令和元年度の取り組み実績', '令和2年度の取り組み予定'))
    expect(years).toEqual([{ year: 2018, status: 'done' }, { year: 2019, status: 'done' }, { year: 2020, status: 'planned' }])
  })

  it.each([
    { fault: 'a column misspelt', cells: [...fixed.with(1, '「指針の記戴内容」'), '令和3年度の取り組み実績'] },
    { fault: 'two columns swapped', cells: [...fixed.with(2, '対応方針').with(3, '区分'), '令和3年度の取り組み実績'] },
    { fault: 'no year', cells: fixed },
    { fault: 'a column that is no year', cells: [...fixed, '備考'] },
    { fault: 'a year neither done nor planned', cells: [...fixed, '令和3年度の取り組み'] },
    { fault: 'a year twice', cells: [...fixed, '令和3年度の取り組み実績', '令和3年度の取り組み予定'] },
    { fault: 'a year left out', cells: [...fixed, '令和3年度の取り組み実績', '令和5年度の取り組み予定'] },
    { fault: 'a year planned before one done', cells: [...fixed, '令和3年度の取り組み予定', '令和4年度の取り組み実績'] },
  ])('refuses $fault', ({ cells }) => {
    expect(refusal(() => parseTableHead(source, headOf(...cells)))).toMatchObject({ file: 'small.txt', line: 9 })
  })
})

describe('assertSameHead', () => {
  const head = parseTableHead(source, headOf(...fixed, '令和3年度の取り組み実績'))

  it('takes the same head again', () => {
    expect(() => assertSameHead(source, head, headOf(...fixed, '令和3年度の取り組み実績'))).not.toThrow()
  })

  it.each([
    { fault: 'another year', cells: [...fixed, '令和4年度の取り組み実績'] },
    { fault: 'one year less', cells: fixed },
    { fault: 'one year more', cells: [...fixed, '令和3年度の取り組み実績', '令和4年度の取り組み予定'] },
  ])('refuses $fault', ({ cells }) => {
    expect(refusal(() => assertSameHead(source, head, headOf(...cells)))).toMatchObject({ line: 9 })
  })
})
