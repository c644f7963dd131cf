import { describe, expect, it } from 'vitest'
import { parseRow } from '../../../../src/importer/parse/guideline/parseRow.ts'
import { refusal, sourceOf } from './guidelineSource.ts'

const head = {
  cells: ['基本的な取り組み', '「指針の記載内容」', '区分', '対応方針', '令和3年度の取り組み実績', '令和4年度の取り組み予定'],
  years: [{ year: 2021, status: 'done' }, { year: 2022, status: 'planned' }],
} as const
const at = { document: 'small', from: 4, to: 4 }
const legend = {
  categories: [{ mark: 'Ⅰ', description: '検討。', source: { document: 'small', from: 9, to: 9 } }],
  writtenApproaches: new Set(['検討。']),
}
const read = (...cells: readonly string[]) => parseRow(sourceOf(), head, legend, { kind: 'row', number: 4, cells })

describe('parseRow', () => {
  it('gives each record the year and status of its column', () => {
    expect(read('○調査', '活用', 'Ⅰ', '検討。', '●調査をした。(企画課)', '●調査をする。(企画課)')).toEqual({
      line: 4,
      name: '○調査',
      text: '活用',
      row: {
        category: 'Ⅰ',
        approach: '検討。',
        records: [
          { year: 2021, status: 'done', text: '調査をした。', division: '企画課', source: at },
          { year: 2022, status: 'planned', text: '調査をする。', division: '企画課', source: at },
        ],
        source: at,
      },
      notes: [],
    })
  })

  it('notes tags once for the row', () => {
    const cell = '<ul> <li>●調査をした。(企画課)</li> </ul>'
    expect(read('○調査', '活用', 'Ⅰ', '検討。', cell, cell).notes).toEqual([
      { kind: 'repair', rule: 'guideline-list-markup', at, before: '<ul>', after: '' },
    ])
  })

  it.each([
    { fault: 'a trailing cell missing', cells: ['○調査', '活用', 'Ⅰ', '検討。', ''] },
    { fault: 'a cell too many', cells: ['○調査', '活用', 'Ⅰ', '検討。', '', '', ''] },
    { fault: 'white space around a cell', cells: ['○調査', '活用', 'Ⅰ', '検討。', '', '●調査をする。(企画課) '] },
    { fault: 'white space for an empty cell', cells: ['○調査', '活用', 'Ⅰ', '検討。', ' ', ''] },
  ])('refuses $fault', ({ cells }) => {
    expect(refusal(() => read(...cells))).toMatchObject({ file: 'small.txt', line: 4 })
  })
})
