import { describe, expect, it } from 'vitest'
import { classifyLine } from '../../../../src/importer/parse/guideline/classifyLine.ts'
import { refusal, sourceOf } from './guidelineSource.ts'

const title = '『指針』における「基本的な取り組み」への進捗状況等'
const classify = (text: string) => classifyLine(sourceOf(), title, { number: 3, text })

describe('classifyLine', () => {
  it.each([
    { text: '2 活動を促進する取り組み  ', kind: 'section', ordinal: 2, heading: '活動を促進する取り組み' },
    { text: ' ① 計画の段階', kind: 'part', ordinal: 1, heading: '計画の段階' },
    { text: '③評価の段階', kind: 'part', ordinal: 3, heading: '評価の段階' },
    { text: ' ◎意見、意向の把握', kind: 'topic', ordinal: 0, heading: '意見、意向の把握' },
  ])('tells the heading $text', ({ text, ...told }) => {
    expect(classify(text)).toEqual({ number: 3, ...told })
  })

  it('tells the title as the top of a page', () => {
    expect(classify(` ${title}`)).toEqual({ kind: 'page', number: 3 })
  })

  it('tells the head of a table from a row, and keeps empty cells', () => {
    expect(classify('基本的な取り組み\t区分')).toMatchObject({ kind: 'head' })
    expect(classify('\tⅡ\t\t')).toEqual({ kind: 'row', number: 3, cells: ['', 'Ⅱ', '', ''] })
  })

  it.each(['12', '1市政運営', '①', '◎', 'まえがき', '●参照', '『指針』における「基本的な取り組み」への進捗状況'])('refuses the line %s', (text) => {
    expect(refusal(() => classify(text))).toMatchObject({ file: 'small.txt', line: 3 })
  })
})
