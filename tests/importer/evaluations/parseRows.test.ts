import { describe, expect, it } from 'vitest'
import { parseRows } from '../../../src/importer/evaluations/parseRows.ts'
import { headings, rightRow } from './sampleCity.ts'

const parse = (...lines: readonly string[]) => parseRows('見本.csv', lines.join('\n'))

describe('parseRows', () => {
  it('takes the headings in any order and cells without the space around them', () => {
    const [row] = parse('出典,公表日,コメント,評価,単位,実績値,年度,指標番号,計画表,事業番号', ' 見本　,2022-09-30,,,人,1,2021,1,1,1-101').rows
    expect(row).toMatchObject({ row: 2, cells: { 出典: '見本', 事業番号: '1-101', 公表日: '2022-09-30' } })
  })

  it('passes over blank rows and counts them', () => {
    expect(parse(headings, '', ',,,,,,,,,', rightRow).rows.map(({ row }) => row)).toEqual([4])
  })

  it('keeps line breaks, commas and quotation marks in quoted cells', () => {
    const [row] = parse(headings, rightRow.replace('見本です。', '"見本、\n""見本"", です。"')).rows
    expect(row?.cells.コメント).toBe('見本、\n"見本", です。')
  })

  it('takes blank cells beyond the headings, as spreadsheets leave them', () => {
    expect(parse(`${headings},`, `${rightRow},`).problems).toEqual([])
    expect(parse(headings, `${rightRow},,`).rows).toHaveLength(1)
  })

  it.each([
    ['misses', headings.replace(',単位', ''), '見出しに「単位」がありません。'],
    ['does not know', `${headings},備考`, '知らない見出し「備考」があります。'],
    ['has twice', `${headings},単位`, '見出し「単位」が重なっています。'],
  ])('refuses headings of which it %s one', (_name, line, reason) => {
    expect(parse(line, rightRow)).toEqual({ rows: [], problems: [{ file: '見本.csv', row: 1, reason }] })
  })

  it.each([['too few', '1-101,1'], ['too many', `${rightRow},余り`]])('refuses a row of %s cells', (_name, line) => {
    expect(parse(headings, line, rightRow)).toMatchObject({ rows: [{ row: 3 }], problems: [{ row: 2, reason: expect.stringContaining('見出しは10個') as string }] })
  })

  it.each([
    ['is never closed', rightRow.replace('見本です。', '"見本です。')],
    ['stands within a cell', rightRow.replace('見本です。', '見本"です。')],
  ])('keeps the rows above a quotation mark that %s, and says where it stopped', (_name, line) => {
    expect(parse(headings, rightRow, line, rightRow)).toMatchObject({ rows: [{ row: 2 }], problems: [{ row: 3, reason: expect.stringContaining('引用符') as string }] })
  })

  it('says when the headings themselves cannot be read', () => {
    expect(parse('"事業番号')).toMatchObject({ rows: [], problems: [{ row: 1 }] })
  })
})
