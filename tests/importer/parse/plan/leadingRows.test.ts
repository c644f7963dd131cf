import { describe, expect, it } from 'vitest'
import { readLeadingRows } from '../../../../src/importer/parse/plan/leadingRows.ts'
import { refusal } from '../../refusal.ts'
import { contextOf, notedRules } from './planFixture.ts'

function rowsOf(...lines: readonly string[]) {
  const context = contextOf(...lines, '次の見出し')
  return { ...readLeadingRows(context, '表'), rules: notedRules(context) }
}

describe('readLeadingRows', () => {
  it('reads a row into label, initiatives, projects in 【】 and contents, up to the first line that is no row', () => {
    const { rows, last, rules } = rowsOf('観光の振興\t・測定会の実施 【健診事業】【食育事業】\t測定会を開きます。', '')
    expect(rows).toEqual([{
      policyLabel: '観光の振興', hasOwnLabel: true, initiatives: ['測定会の実施'], projectNames: ['健診事業', '食育事業'],
      contents: ['測定会を開きます。'], line: 1, lastLine: 1,
    }])
    expect([last, rules]).toEqual([1, []])
  })

  it('gives a row without a label that of the row above, whether its empty cell is there or lost', () => {
    const { rows } = rowsOf('観光の振興\t・甲 【甲事業】\t甲をします。', '\t・乙 【乙事業】\t乙をします。', '・丙 【丙事業】\t丙をします。')
    expect(rows.map(row => [row.policyLabel, row.hasOwnLabel, row.projectNames.join()]))
      .toEqual([['観光の振興', true, '甲事業'], ['観光の振興', false, '乙事業'], ['観光の振興', false, '丙事業']])
  })

  it('gives a line of contents alone to the row above', () => {
    const { rows } = rowsOf('運動\t・甲 ・乙 【甲事業】\t甲をします。', '\t\t乙をします。')
    expect(rows).toMatchObject([{ initiatives: ['甲', '乙'], contents: ['甲をします。', '乙をします。'], line: 1, lastLine: 2 }])
  })

  it('moves a sentence too many up to the row that lacks one, and notes it', () => {
    const { rows, rules } = rowsOf('商業\t・甲 ・乙 【甲事業】\t甲をします。', '\t・丙 【丙事業】\t乙をします。 丙をします。')
    expect(rows.map(row => row.contents)).toEqual([['甲をします。', '乙をします。'], ['丙をします。']])
    expect(rules).toEqual(['leading-content-slip'])
  })

  it('shares the projects of the row below with a row torn off it, and notes it', () => {
    const { rows, rules } = rowsOf('食育\t・甲\t甲をします。', '\t・乙 【食育事業】\t乙をします。')
    expect(rows.map(row => row.projectNames)).toEqual([['食育事業'], ['食育事業']])
    expect(rules).toEqual(['leading-project-shared'])
  })

  it('reads list markup as items, and notes it', () => {
    const { rows, rules } = rowsOf('都市\t<ul style="list-style-type: none"> ・甲 ・乙 【甲事業】\t甲をします。 乙をします。')
    expect(rows[0]?.initiatives).toEqual(['甲', '乙'])
    expect(rules).toEqual(['list-markup'])
  })

  it.each([
    ['a cell too many', ['観光\t・甲 【甲事業】\t甲をします。\t余り'], '余分な欄'],
    ['no label in the first row', ['\t・甲 【甲事業】\t甲をします。'], '最初の行に施策名がありません'],
    ['a sentence cut off', ['観光\t・甲 【甲事業】\t甲をし'], '文が途中で切れています'],
    ['no bullet', ['観光\t甲 【甲事業】\t甲をします。'], '「・」で始まっていません'],
    ['a sentence missing', ['観光\t・甲 ・乙 【甲事業】\t甲をします。'], '主な取組が2つ、その内容が1つ'],
    ['a sentence too many that no row lacks', ['観光\t・甲 【甲事業】\t甲をします。 乙をします。'], '主な取組が1つ、その内容が2つ'],
    ['no project and none below', ['観光\t・甲\t甲をします。'], '【】がありません'],
    ['no project and another policy below', ['観光\t・甲\t甲をします。', '商業\t・乙 【乙事業】\t乙をします。'], '【】がありません'],
  ])('refuses a table with %s', (_name, lines, reason) => {
    const error = refusal(() => rowsOf(...lines))
    expect(error.message).toContain(reason)
    expect(error).toMatchObject({ file: 'small.txt', line: 1 })
  })
})
