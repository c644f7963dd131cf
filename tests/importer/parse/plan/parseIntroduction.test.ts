import { describe, expect, it } from 'vitest'
import { parseSection, takeChapterHeading } from '../../../../src/importer/parse/plan/parseIntroduction.ts'
import { refusal } from '../../refusal.ts'
import { contextOf } from './planFixture.ts'

const entry = { number: '3', title: '対象', page: 5 }
const chapter = { number: '1', title: 'はじめに', entries: [entry] }

describe('parseSection', () => {
  it('reads paragraphs, headings, lists and captions of figures up to its end', () => {
    const context = contextOf('3 対象', '本文です。', '(1) 事業', '- 一つ', '- 二つ', '● 構成の図', '', '4 次の節')
    expect(parseSection(context, chapter, entry, /^4 次の節$/)).toEqual({
      id: '1-3', title: '対象', source: { document: 'small', from: 1, to: 6 },
      blocks: [
        { kind: 'paragraph', text: '本文です。' }, { kind: 'heading', text: '(1) 事業' },
        { kind: 'list', items: ['一つ', '二つ'] }, { kind: 'figure', caption: '構成の図' },
      ],
    })
    expect(context.cursor.line).toBe(8)
  })

  it.each(['4 対象', '3 対像', '対象'])('refuses the heading %s, which the contents do not have', (heading) => {
    expect(refusal(() => parseSection(contextOf(heading), chapter, entry, /^$/)).line).toBe(1)
  })
})

describe('takeChapterHeading', () => {
  it('takes the chapter that the contents name next', () => {
    expect(() => { takeChapterHeading(contextOf('第1章 はじめに'), chapter) }).not.toThrow()
  })

  it.each(['第2章 はじめに', '第1章 はじめ', 'はじめに'])('refuses %s', (heading) => {
    expect(refusal(() => { takeChapterHeading(contextOf(heading), chapter) }).line).toBe(1)
  })
})
