import { describe, expect, it } from 'vitest'
import { matchCategory } from '../../../../src/importer/parse/guideline/matchCategory.ts'
import type { Legend } from '../../../../src/importer/parse/guideline/matchCategory.ts'
import { refusal, sourceOf } from './guidelineSource.ts'

const source = sourceOf()
const at = (line: number) => ({ document: 'small', from: line, to: line })
const legend: Legend = {
  categories: [
    { mark: 'Ⅰ', description: '庁内組織で確定。', source: at(90) },
    { mark: 'Ⅱ', description: '各課で実施。', source: at(91) },
    { mark: 'Ⅲ', description: '市民が確定。', source: at(92) },
  ],
  writtenApproaches: new Set(['庁内組織で確定。', '市内組織で確定。', '各課で実施。']),
}

describe('matchCategory', () => {
  it('finds a category that is written as in the legend', () => {
    expect(matchCategory(source, legend, 5, 'Ⅱ', '各課で実施。')).toEqual({ category: legend.categories[1], notes: [] })
  })

  it.each(['II', 'ＩＩ'])('repairs a numeral in letters: %s', (mark) => {
    expect(matchCategory(source, legend, 5, mark, '各課で実施。')).toEqual({
      category: legend.categories[1],
      notes: [{ kind: 'repair', rule: 'guideline-roman-numeral', at: at(5), before: mark, after: 'Ⅱ' }],
    })
  })

  it('keeps both wordings where one character differs and another row bears the legend out', () => {
    expect(matchCategory(source, legend, 5, 'Ⅰ', '市内組織で確定。').notes).toEqual([
      { kind: 'discrepancy', rule: 'guideline-approach-wording', shown: '庁内組織で確定。', shownAt: at(90), other: '市内組織で確定。', otherAt: at(5) },
    ])
  })

  it.each([
    { fault: 'a category that the legend lacks', mark: 'Ⅳ', approach: '各課で実施。' },
    { fault: 'an empty category', mark: '', approach: '各課で実施。' },
    { fault: 'letters that are no numeral', mark: 'lI', approach: '各課で実施。' },
    { fault: 'the approach of another category', mark: 'Ⅰ', approach: '各課で実施。' },
    { fault: 'an approach that differs in two characters', mark: 'Ⅰ', approach: '市内組織で決定。' },
    { fault: 'an approach that lacks a character', mark: 'Ⅰ', approach: '庁内組織で確定' },
    { fault: 'an approach that differs in one character where no row bears the legend out', mark: 'Ⅲ', approach: '市長が確定。' },
    { fault: 'an empty approach', mark: 'Ⅰ', approach: '' },
  ])('refuses $fault at its line', ({ mark, approach }) => {
    expect(refusal(() => matchCategory(source, legend, 5, mark, approach))).toMatchObject({ file: 'small.txt', line: 5 })
  })
})
