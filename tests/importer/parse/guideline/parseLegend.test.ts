import { describe, expect, it } from 'vitest'
import { opensLegend, parseLegend } from '../../../../src/importer/parse/guideline/parseLegend.ts'
import { LineLedger } from '../../../../src/importer/parse/lineLedger.ts'
import { nonBlankLines } from '../../../../src/importer/parse/sourceText.ts'
import { refusal, sourceOf } from './guidelineSource.ts'

const legendLines = ['●参考  ', '当初における「区分」欄の説明', '', '区分\t説明', 'Ⅰ\t検討。', 'Ⅱ\t実施。']

function read(lines: readonly string[]) {
  const source = sourceOf(...lines)
  return parseLegend(source, new LineLedger(source), nonBlankLines(source))
}

describe('parseLegend', () => {
  it('reads each category with its line', () => {
    expect(read(legendLines)).toEqual([
      { mark: 'Ⅰ', description: '検討。', source: { document: 'small', from: 5, to: 5 } },
      { mark: 'Ⅱ', description: '実施。', source: { document: 'small', from: 6, to: 6 } },
    ])
  })

  it('books each of its lines', () => {
    const source = sourceOf(...legendLines)
    const ledger = new LineLedger(source)
    parseLegend(source, ledger, nonBlankLines(source))
    expect([...ledger.counts()]).toEqual([['指針:凡例', 5]])
  })

  it.each([
    { fault: 'no rows', lines: legendLines.slice(0, 4), line: 4 },
    { fault: 'another caption', lines: legendLines.with(1, '当初の説明'), line: 2 },
    { fault: 'another head', lines: legendLines.with(3, '区分\t内容'), line: 4 },
    { fault: 'rows out of order', lines: legendLines.with(4, 'Ⅱ\t実施。').with(5, 'Ⅰ\t検討。'), line: 5 },
    { fault: 'a row twice', lines: legendLines.with(5, 'Ⅰ\t検討。'), line: 6 },
    { fault: 'a numeral in letters', lines: legendLines.with(5, 'II\t実施。'), line: 6 },
    { fault: 'a row without a description', lines: legendLines.with(5, 'Ⅱ'), line: 6 },
    { fault: 'a row with an empty description', lines: legendLines.with(5, 'Ⅱ\t'), line: 6 },
    { fault: 'a row with a third cell', lines: legendLines.with(5, 'Ⅱ\t実施。\t実施。'), line: 6 },
    { fault: 'white space after a description', lines: legendLines.with(5, 'Ⅱ\t実施。 '), line: 6 },
    { fault: 'anything after it', lines: [...legendLines, '以上'], line: 7 },
  ])('refuses $fault', ({ lines, line }) => {
    expect(refusal(() => read(lines))).toMatchObject({ file: 'small.txt', line })
  })
})

describe('opensLegend', () => {
  it('tells the opening line from a record', () => {
    expect(opensLegend({ number: 1, text: '●参考 ' })).toBe(true)
    expect(opensLegend({ number: 1, text: '●参考にした。(企画課)' })).toBe(false)
  })
})
