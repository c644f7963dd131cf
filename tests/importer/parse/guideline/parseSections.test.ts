import { describe, expect, it } from 'vitest'
import { readWhole, refusal, smallGuideline, smallLines } from './guidelineSource.ts'

const outline = (source = smallGuideline()) => readWhole(source).guideline.sections.map(section => [
  section.title, section.groups.map(group => [group.path, group.initiatives.map(({ name }) => name)]),
])
const [, , , topic = '', head = '', , , lastRow = '', section = ''] = smallLines
const row = '○講座\t開催\tⅠ\t担当課で検討。\t\t'

describe('parseSections', () => {
  it('gives each group the headings above it', () => {
    expect(outline()).toEqual([
      ['参加の推進', [[['計画の段階', '意見の把握'], ['調査', '対話']]]],
      ['基盤づくり', [[[], ['研修']]]],
    ])
  })

  it('keeps ① for every ◎ until ②', () => {
    expect(outline(smallGuideline({ 8: [lastRow, '◎決定', head, row, '② 実施の段階', head, row] }))[0]).toEqual(['参加の推進', [
      [['計画の段階', '意見の把握'], ['調査', '対話']],
      [['計画の段階', '決定'], ['講座']],
      [['実施の段階'], ['講座']],
    ]])
  })

  it('refers each section to its lines, from its heading to its last row', () => {
    expect(readWhole(smallGuideline()).guideline.sections.map(({ source }) => [source.from, source.to])).toEqual([[2, 8], [9, 11]])
  })

  it.each([
    { fault: 'a section number left out', changes: { 9: '3 基盤づくり' }, line: 9 },
    { fault: 'a section twice', changes: { 9: [section, section] }, line: 10 },
    { fault: 'a section of the same title twice', changes: { 9: '2 参加の推進' }, line: 9 },
    { fault: 'a first part that is not ①', changes: { 3: '② 計画の段階' }, line: 3 },
    { fault: 'a part before the first section', changes: { 2: [] }, line: 2 },
    { fault: 'a table above the first ◎ of a part', changes: { 4: [head, row, topic] }, line: 4 },
    { fault: 'a table above the first part of a section', changes: { 3: [head, row, '① 計画の段階'] }, line: 3 },
    { fault: 'the same ◎ twice in a part', changes: { 8: [lastRow, topic, head, row] }, line: 9 },
    { fault: 'a heading without a table', changes: { 10: [], 11: [] }, line: 9 },
  ])('refuses $fault', ({ changes, line }) => {
    expect(refusal(() => readWhole(smallGuideline(changes)))).toMatchObject({ file: 'small.txt', line })
  })
})
