import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isExpressionFault } from '../../../../src/domain/survey/expression/expression.ts'
import { parseExpression } from '../../../../src/domain/survey/expression/parseExpression.ts'
import { printExpression } from '../../../../src/domain/survey/expression/printExpression.ts'
import { anyExpression } from './anyExpression.ts'

describe('parseExpression', () => {
  it.each([
    ['', 1, '途中で終わって'],
    ['1 +', 4, '途中で終わって'],
    ['${age} > 18 )', 13, '演算子'],
    ['(1 + 2', 7, '閉じかっこ'],
    ['${年齢} = 1', 1, '半角'],
    ['\'abc', 1, '閉じられていません'],
    ['1 ＝ 1', 3, '「＝」は式では使えない'],
    ['pulldata(\'a\')', 1, '関数「pulldata」は使えません'],
    ['if(1, 2)', 1, '3個ですが、2個'],
    ['round(1, 2, 3)', 1, '1個から2個ですが、3個'],
    ['concat()', 1, '1個以上ですが、0個'],
    ['regex(., ${pattern})', 1, '引用符で囲んだ'],
    ['regex(., \'(\\d)\\1\')', 1, '並びの6文字目'],
    ['regex(., \'(?=a)\')', 1, '先読み'],
    ['jr:choice-name(${a}, \'a\')', 1, '2番目'],
    ['1 and and 2', 11, '演算子'],
    ['* 2', 1, '「*」の前に値'],
    [`${'('.repeat(40)}1${')'.repeat(40)}`, 33, '深すぎます'],
    ['../name', 3, '「/」は式では使えない'],
  ])('refuses %j at letter %i', (text, at, reason) => {
    const fault = parseExpression(text)
    expect(fault).toMatchObject({ kind: 'expression-fault', at })
    expect(isExpressionFault(fault) && fault.reason).toContain(reason)
  })

  it.each([
    ['1 + 2 * 3', '1 + 2 * 3'],
    ['(1 + 2) * 3', '(1 + 2) * 3'],
    ['1 - (2 - 3)', '1 - (2 - 3)'],
    ['1 - 2 - 3', '1 - 2 - 3'],
    ['a or b and c = d', 'a or b and c = d'],
    ['(a or b) and c', '(a or b) and c'],
    ['- (1 + 2)', '- (1 + 2)'],
    ['-${ a }', '- ${a}'],
    ['"it\'s"', '"it\'s"'],
    ['selected( ${q} ,"x" )', 'selected(${q}, \'x\')'],
    ['jr:choice-name(${q}, "${q}")', 'jr:choice-name(${q}, \'${q}\')'],
  ])('reads %j by the binding of its operators', (text, printed) => {
    const expression = parseExpression(text)
    expect(isExpressionFault(expression) ? expression : printExpression(expression)).toBe(printed)
  })

  it('refuses an expression of more than 2,000 letters', () => {
    expect(parseExpression(`${'1 + '.repeat(500)}1`)).toMatchObject({ kind: 'expression-fault', at: 2001 })
  })

  it('reads again what was printed', () => {
    fc.assert(fc.property(anyExpression(), expression => {
      expect(parseExpression(printExpression(expression))).toEqual(expression)
    }))
  })

  it('answers every text with an expression or a fault within it', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...'${}ab()\'".,+-*=<>! 19and or'.split('')), maxLength: 40 }), (text) => {
      const read = parseExpression(text)
      expect(isExpressionFault(read) ? read.at >= 1 && read.at <= text.length + 1 : true).toBe(true)
    }))
  })
})
