import { describe, expect, it } from 'vitest'
import { readWhole, refusal, smallGuideline, smallLines } from './guidelineSource.ts'

const [title = '', , , , head = '', , , lastRow = ''] = smallLines
const namesOf = (source = smallGuideline()) => readWhole(source).guideline.sections
  .flatMap(section => section.groups).flatMap(group => group.initiatives).map(({ name }) => name)

describe('parseTable', () => {
  it('goes on after the top of a new page without a head', () => {
    expect(namesOf(smallGuideline({ 8: ['', title, '', lastRow] }))).toEqual(namesOf())
  })

  it('takes blank lines and the top of a page between a heading and the head', () => {
    expect(namesOf(smallGuideline({ 5: ['', title, '', head] }))).toEqual(namesOf())
  })

  it.each([
    { fault: 'a table without its head', changes: { 5: [] }, line: 5 },
    { fault: 'a head twice', changes: { 5: [head, head] }, line: 6 },
    { fault: 'a second head below one heading', changes: { 8: [head, lastRow] }, line: 8 },
    { fault: 'a head without rows', changes: { 11: [] }, line: 10 },
    { fault: 'another head than the first', changes: { 10: head.replace('令和3年度', '令和2年度') }, line: 10 },
    { fault: 'a blank line between rows', changes: { 8: ['', lastRow] }, line: 9 },
    { fault: 'a blank line below the head', changes: { 5: [head, ''] }, line: 7 },
  ])('refuses $fault', ({ changes, line }) => {
    expect(refusal(() => readWhole(smallGuideline(changes)))).toMatchObject({ file: 'small.txt', line })
  })
})
