import { describe, expect, it } from 'vitest'
import { build, headings, problemsOf, rightRow } from './sampleCity.ts'

function entriesOf(...rows: readonly string[]) {
  const built = build([headings, ...rows].join('\n'))
  if (built.kind === 'refused') throw new Error(JSON.stringify(built.problems))
  return built.chunk.entries
}

describe('buildEvaluations', () => {
  it('reads a row whole', () => {
    expect(entriesOf(rightRow)).toEqual([{
      projectId: '1-101', indicatorId: '1-101.1.1', year: 2021, actual: { kind: 'number', text: '1050人', value: 1050, unit: '人' },
      rating: { schemeId: 'mihon', mark: '◎' }, comment: '見本です。', publishedOn: '2022-09-30', source: '見本の文書',
    }])
  })

  it('puts the entries of all tables in the order of the plan, then of the years', () => {
    const built = build(
      [headings, '1-103,1,1,2022,検討(見本),,,,2023-09-30,見本', '1-101,1,1,2022,1100,人,,,2023-09-30,見本'].join('\n'),
      [headings, rightRow].join('\n'),
    )
    expect(built).toMatchObject({ kind: 'evaluations', chunk: { entries: [{ indicatorId: '1-101.1.1', year: 2021 }, { indicatorId: '1-101.1.1', year: 2022 }, { indicatorId: '1-103.1.1', year: 2022 }] } })
  })

  it.each([
    ['a number with separators', '"1,050"', '人', { kind: 'number', text: '1,050人', value: 1050, unit: '人' }],
    ['full-width digits', '１０５０', '人', { kind: 'number', text: '１０５０人', value: 1050, unit: '人' }],
    ['a negative number as accountants write it', '▲3.5', '人', { kind: 'number', text: '▲3.5人', value: -3.5, unit: '人' }],
    ['a zero', '0', '人', { kind: 'number', text: '0人', value: 0, unit: '人' }],
    ['未測定', '未測定', '', { kind: 'none', text: '未測定' }],
    ['a dash', '—', '', { kind: 'none', text: '—' }],
    ['nothing', '', '', undefined],
  ])('takes %s for an actual value', (_name, actual, unit, expected) => {
    expect(entriesOf(`1-101,1,1,2021,${actual},${unit},◎,,2022-09-30,見本`)[0]?.actual).toEqual(expected)
  })

  it('keeps the words of an indicator whose targets are words', () => {
    expect(entriesOf('1-103,1,1,2021,検討,,,,2022-09-30,見本')[0]?.actual).toEqual({ kind: 'text', text: '検討' })
  })

  it.each(['2021', '2021年度', '令和3年度', '２０２１'])('reads the year %s', (year) => {
    expect(entriesOf(rightRow.replace(',2021,', `,${year},`))[0]?.year).toBe(2021)
  })

  it.each(['2022-09-30', '2022/9/30', '2022/09/30'])('writes the day %s in one form', (day) => {
    expect(entriesOf(rightRow.replace('2022-09-30', day))[0]?.publishedOn).toBe('2022-09-30')
  })

  it('takes a mark that two schemes have with the name of its scheme', () => {
    expect(entriesOf(rightRow.replace('◎', 'betsu:A'))[0]?.rating).toEqual({ schemeId: 'betsu', mark: 'A' })
  })

  it('does not judge whether a day is past', () => {
    expect(entriesOf(rightRow.replace('2022-09-30', '2999-01-01'))).toHaveLength(1)
  })

  it.each([
    ['no project', ',1,1,2021,1,人,,,2022-09-30,見本', '事業番号', /事業番号がありません/],
    ['an unknown project', '9-999,1,1,2021,1,人,,,2022-09-30,見本', '事業番号', /「9-999」がありません/],
    ['a sheet that the project does not have', '1-101,2,1,2021,1,人,,,2022-09-30,見本', '計画表', /「2」は使えません。.*1だけ/],
    ['a sheet that is no count', '1-101,一,1,2021,1,人,,,2022-09-30,見本', '計画表', /「一」は使えません/],
    ['an indicator out of range', '1-101,1,2,2021,1,人,,,2022-09-30,見本', '指標番号', /「2」は使えません/],
    ['an indicator 0', '1-101,1,0,2021,1,人,,,2022-09-30,見本', '指標番号', /「0」は使えません/],
    ['no year', '1-101,1,1,,1,人,,,2022-09-30,見本', '年度', /年度がありません/],
    ['a year that is none', '1-101,1,1,去年,1,人,,,2022-09-30,見本', '年度', /年度として読めません/],
    ['a year outside the plan', '1-101,1,1,2020,1,人,,,2022-09-30,見本', '年度', /令和3年度\(2021年度\)、令和4年度\(2022年度\)/],
    ['a unit that differs', '1-101,1,1,2021,1,件,,,2022-09-30,見本', '単位', /「件」は計画の単位「人」と違います/],
    ['no unit', '1-101,1,1,2021,1,,,,2022-09-30,見本', '単位', /「」は計画の単位「人」/],
    ['a unit in the wrong cell', '1-101,1,1,2021,1人,,,,2022-09-30,見本', '実績値', /「1人」は数値ではありません/],
    ['words for a number', '1-101,1,1,2021,たくさん,人,,,2022-09-30,見本', '実績値', /数値ではありません/],
    ['a unit of an indicator in words', '1-103,1,1,2021,検討,件,,,2022-09-30,見本', '単位', /言葉で書かれている/],
    ['an unknown rating', '1-101,1,1,2021,1,人,Z,,2022-09-30,見本', '評価', /「Z」は ratings.json/],
    ['a rating of two schemes', '1-101,1,1,2021,1,人,A,,2022-09-30,見本', '評価', /「mihon:A」か「betsu:A」/],
    ['no day', '1-101,1,1,2021,1,人,,,,見本', '公表日', /公表日がありません/],
    ['a day that is none', '1-101,1,1,2021,1,人,,,令和4年9月,見本', '公表日', /日付として読めません/],
    ['a day that does not exist', '1-101,1,1,2021,1,人,,,2022-02-30,見本', '公表日', /という日はありません/],
    ['a day before the year began', '1-101,1,1,2021,1,人,,,2021-03-31,見本', '公表日', /年度の始まりより前/],
    ['no source', '1-101,1,1,2021,1,人,,,2022-09-30,', '出典', /出典がありません/],
    ['nothing that was published', '1-101,1,1,2021,,人,,,2022-09-30,見本', '実績値', /どれもありません/],
  ])('refuses %s and names row and column', (_name, row, column, reason) => {
    expect(problemsOf(rightRow.replace(',2021,', ',2022,').replace('2022-09-30', '2023-09-30'), row)).toEqual([
      { file: 'evaluations/1.csv', row: 3, column, reason: expect.stringMatching(reason) as string },
    ])
  })

  it('refuses the same indicator and year twice, in other tables too', () => {
    const table = [headings, rightRow].join('\n')
    expect(build(table, table)).toEqual({ kind: 'refused', problems: [
      { file: 'evaluations/2.csv', row: 2, reason: '指標1-101.1.1の2021年度は、evaluations/1.csv 2行目にもあります。' },
    ] })
  })

  it('tells everything that is wrong at once', () => {
    const problems = problemsOf('9-999,1,1,2019,1,人,Z,,,', rightRow, '1-101,1,1,2022,x,人,,,2022-13-01,見本')
    expect(problems.map(({ row, column }) => `${row} ${column ?? ''}`)).toEqual([
      '2 事業番号', '2 年度', '2 評価', '2 公表日', '2 出典', '4 実績値', '4 公表日',
    ])
  })

  it('counts rows as a spreadsheet does, whatever line breaks their cells hold', () => {
    expect(problemsOf(rightRow.replace('見本です。', '"見本\nです。\nまだ見本"'), '', '9-999,1,1,2021,1,人,,,2022-09-30,見本')).toMatchObject([{ row: 4, column: '事業番号' }])
  })

  it('refuses a table of another encoding and goes on to the next', () => {
    const built = build([headings, '9-999,1,1,2021,1,人,,,2022-09-30,見本'].join('\n'), '\u0000')
    expect(built).toMatchObject({ kind: 'refused', problems: [{ file: 'evaluations/1.csv', row: 2 }, { file: 'evaluations/2.csv', row: 0 }] })
  })
})
