import { describe, expect, it } from 'vitest'
import { readWhole, smallGuideline, smallLines } from './guidelineSource.ts'

const [title = '', , , , head = '', , , lastRow = ''] = smallLines

describe('layoutNotes', () => {
  it('has nothing to note where the layout is plain', () => {
    expect(readWhole(smallGuideline()).guideline.notes).toEqual([])
  })

  it('notes white space around a heading, as it stands and as it is read', () => {
    expect(readWhole(smallGuideline({ 4: ' ◎意見の把握  ' })).guideline.notes).toEqual([{
      kind: 'repair',
      rule: 'guideline-outer-space',
      at: { document: 'small', from: 4, to: 4 },
      before: ' ◎意見の把握  ',
      after: '◎意見の把握',
    }])
  })

  it('notes the head that a table lacks on a new page', () => {
    expect(readWhole(smallGuideline({ 8: [title, lastRow] })).guideline.notes).toEqual([{
      kind: 'repair',
      rule: 'guideline-continued-table',
      at: { document: 'small', from: 9, to: 9 },
      before: '',
      after: head.replaceAll('\t', '、'),
    }])
  })
})
