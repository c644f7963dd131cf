import { describe, expect, it } from 'vitest'
import { parseInitiatives } from '../../../../src/importer/parse/guideline/parseInitiatives.ts'
import type { ReadRow } from '../../../../src/importer/parse/guideline/parseRow.ts'
import { refusal, sourceOf } from './guidelineSource.ts'

function row(line: number, name: string, text: string, category: string): ReadRow {
  const source = { document: 'small', from: line, to: line }
  return { line, name, text, row: { category, approach: '', records: [], source }, notes: [] }
}
const read = (...rows: readonly ReadRow[]) => parseInitiatives(sourceOf(), rows)

describe('parseInitiatives', () => {
  it('takes ○ from the name and ends an initiative at the next', () => {
    expect(read(row(4, '○調査', '活用', 'Ⅱ'), row(5, '○対話', '検討', 'Ⅰ')).map(({ name, text, source }) => [name, text, source.from, source.to]))
      .toEqual([['調査', '活用', 4, 4], ['対話', '検討', 5, 5]])
  })

  it('joins a row without a name to the initiative above and notes it', () => {
    const [initiative] = read(row(4, '○調査', '活用', 'Ⅱ'), row(5, '', '', 'Ⅲ'))
    expect(initiative?.rows.map(({ category }) => category)).toEqual(['Ⅱ', 'Ⅲ'])
    expect(initiative?.source).toEqual({ document: 'small', from: 4, to: 5 })
    expect(initiative?.notes).toEqual([
      { kind: 'repair', rule: 'guideline-continued-row', at: { document: 'small', from: 5, to: 5 }, before: '', after: '○調査' },
    ])
  })

  it.each([
    { fault: 'a first row without a name', rows: [row(4, '', '', 'Ⅱ')], line: 4 },
    { fault: 'a name without ○', rows: [row(4, '調査', '活用', 'Ⅱ')], line: 4 },
    { fault: 'an empty name', rows: [row(4, '○', '活用', 'Ⅱ')], line: 4 },
    { fault: 'a name without a text', rows: [row(4, '○調査', '', 'Ⅱ')], line: 4 },
    { fault: 'a text without a name', rows: [row(4, '○調査', '活用', 'Ⅱ'), row(5, '', '検討', 'Ⅲ')], line: 5 },
    { fault: 'an initiative twice', rows: [row(4, '○調査', '活用', 'Ⅱ'), row(5, '○調査', '活用', 'Ⅱ')], line: 5 },
    { fault: 'a category twice in one initiative', rows: [row(4, '○調査', '活用', 'Ⅱ'), row(5, '', '', 'Ⅱ')], line: 5 },
    { fault: 'categories out of order in one initiative', rows: [row(4, '○調査', '活用', 'Ⅱ'), row(5, '', '', 'Ⅲ'), row(6, '', '', 'Ⅰ')], line: 6 },
  ])('refuses $fault', ({ rows, line }) => {
    expect(refusal(() => read(...rows))).toMatchObject({ file: 'small.txt', line })
  })
})
