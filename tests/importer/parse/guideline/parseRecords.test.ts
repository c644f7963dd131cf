import { describe, expect, it } from 'vitest'
import { parseRecords } from '../../../../src/importer/parse/guideline/parseRecords.ts'
import { refusal, sourceOf } from './guidelineSource.ts'

const source = sourceOf()
const two = [{ text: '調査をした。', division: '企画課' }, { text: '集計(速報)をした。', division: '図書館・科学館' }]

describe('parseRecords', () => {
  it('reads an empty cell as no record', () => {
    expect(parseRecords(source, 7, '')).toEqual({ records: [], tag: null })
  })

  it('cuts a cell at each ●', () => {
    expect(parseRecords(source, 7, '●調査をした。(企画課) ●集計(速報)をした。(図書館・科学館)')).toEqual({ records: two, tag: null })
  })

  it('reads a list with tags as the same records', () => {
    const cell = '<ul style="list-style-type: none"> <li>●調査をした。(企画課)</li> <li>●集計(速報)をした。(図書館・科学館)</li> </ul>'
    expect(parseRecords(source, 7, cell)).toEqual({ records: two, tag: '<ul style="list-style-type: none">' })
  })

  it('keeps white space inside a record', () => {
    expect(parseRecords(source, 7, '●「太田道灌を！ 実現」をした。(企画課)').records[0]?.text).toBe('「太田道灌を！ 実現」をした。')
  })

  it('takes the same deed of two divisions as two records', () => {
    expect(parseRecords(source, 7, '●調査をした。(企画課) ●調査をした。(広報課)').records).toHaveLength(2)
  })

  it.each([
    { fault: 'no division', cell: '●調査をした。' },
    { fault: 'no division in the first of two', cell: '●調査をした。 ●集計をした。(広報課)' },
    { fault: 'an empty division', cell: '●調査をした。()' },
    { fault: 'parentheses of the text where the division is missing', cell: '●集計(速報)' },
    { fault: 'white space around the division', cell: '●調査をした。(企画課 )' },
    { fault: 'no ●', cell: '調査をした。(企画課)' },
    { fault: 'a ● lost between two records', cell: '●調査をした。(企画課) 集計をした。(広報課)' },
    { fault: 'no space before the next ●', cell: '●調査をした。(企画課)●集計をした。(広報課)' },
    { fault: 'a ● alone', cell: '●' },
    { fault: 'an item that is not closed', cell: '<ul> <li>●調査をした。(企画課) </ul>' },
    { fault: 'a list that is not closed', cell: '<ul> <li>●調査をした。(企画課)</li>' },
    { fault: 'a list without items', cell: '<ul> </ul>' },
    { fault: 'text between items', cell: '<ul> <li>●調査をした。(企画課)</li> ほか <li>●集計をした。(広報課)</li> </ul>' },
    { fault: 'a tag inside a record', cell: '●調査<br>をした。(企画課)' },
    { fault: 'the same record twice', cell: '●調査をした。(企画課) ●調査をした。(企画課)' },
  ])('refuses $fault at its line', ({ cell }) => {
    expect(refusal(() => parseRecords(source, 7, cell))).toMatchObject({ file: 'small.txt', line: 7 })
  })
})
