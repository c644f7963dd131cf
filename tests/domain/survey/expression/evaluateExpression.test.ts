import { describe, expect, it } from 'vitest'
import { evaluateExpression, type ExpressionContext } from '../../../../src/domain/survey/expression/evaluateExpression.ts'
import { isExpressionFault, type ExpressionValue } from '../../../../src/domain/survey/expression/expression.ts'
import { parseExpression } from '../../../../src/domain/survey/expression/parseExpression.ts'

const values: Readonly<Record<string, ExpressionValue>> = {
  age: 40, name: '大山', blank: '', many: 'bus train', birth: '1990-04-01', start: '09:30', place: '35.4 139.3', yes: 'yes',
}
const context: ExpressionContext = {
  at: '2026-03-31T16:00:00.000Z',
  self: 12,
  valueOf: name => values[name] ?? '',
  columnOf: name => name === 'area' ? 'north' : '',
  choiceLabel: (question, choice) => question === 'yes' && choice === 'yes' ? 'はい' : '',
}

function valueOf(text: string): ExpressionValue {
  const expression = parseExpression(text)
  if (isExpressionFault(expression)) throw new Error(expression.reason)
  return evaluateExpression(expression, context)
}

describe('evaluateExpression', () => {
  it.each<[string, ExpressionValue]>([
    // Comparison
    ['${age} > 18', true], ['${age} >= 40 and ${age} < 41', true], ['${age} = \'40\'', true], ['${age} != 40', false],
    ['\'a\' = \'a\'', true], ['\'a\' = \'A\'', false], ['\'1.0\' = \'1\'', false], ['\'1.0\' = 1', true], ['true() = 1', true], ['false() = \'\'', true],
    ['\'b\' > \'a\'', false], ['. > 10', true], ['. = 12 or ${blank} > 3', true],
    // Blank answers
    ['${blank} = \'\'', true], ['${age} = \'\'', false], ['${blank} < 5', false], ['${blank} > 5', false], ['${blank} != 5', true], ['${blank}', ''],
    ['number(${blank})', NaN], ['${blank} + 1', NaN], ['not(${blank})', true], ['if(${blank}, 1, 2)', 2],
    // Numbers
    ['1 + 2 * 3', 7], ['(1 + 2) * 3', 9], ['7 div 2', 3.5], ['7 mod 3', 1], ['-7 mod 3', -1], ['1 div 0', Infinity], ['-${age} + 1', -39],
    ['int(3.9)', 3], ['int(-3.9)', -3], ['round(2.5)', 3], ['round(-2.5)', -2], ['round(1.005, 2)', 1.01], ['round(1234, -2)', 1200],
    ['number(\' 12 \')', 12], ['number(\'1e3\')', NaN], ['number(\'abc\')', NaN], ['number(true())', 1],
    // Texts
    ['string-length(${name})', 2], ['string-length(\'𠮷野\')', 2], ['concat(${name}, \'・\', ${age}, true())', '大山・40true'], ['concat(1 div 4)', '0.25'],
    ['coalesce(${blank}, ${name})', '大山'], ['coalesce(${blank}, ${blank}, \'x\')', 'x'], ['if(${age} > 30, \'上\', \'下\')', '上'],
    ['regex(${name}, \'[ぁ-ん]+\')', false], ['regex(\'259-1188\', \'\\d{3}-\\d{4}\')', true], ['regex(\'0259-1188\', \'\\d{3}-\\d{4}\')', false],
    // Choices
    ['selected(${many}, \'bus\')', true], ['selected(${many}, \'bu\')', false], ['selected(${blank}, \'bus\')', false], ['selected(${age}, 40)', true],
    ['count-selected(${many})', 2], ['count-selected(${blank})', 0], ['jr:choice-name(${yes}, \'${yes}\')', 'はい'], ['jr:choice-name(\'no\', ${yes})', ''],
    ['area = \'north\'', true],
    // Days and times, in Japan: the instant is 1 April there
    ['today()', '2026-04-01'], ['now()', '2026-04-01T01:00:00.000+09:00'], ['today() = \'2026-04-01\'', true], ['${birth} < today()', true],
    ['${birth} < \'1990-04-02\'', true], ['number(\'1970-01-02\')', 1], ['int((today() - ${birth}) div 365.25)', 36], ['date(today() + 7)', '2026-04-08'],
    ['date(\'2026-02-30\')', ''], ['date(now())', '2026-04-01'], ['now() > today()', false], ['${start} >= \'09:00\'', true], ['${start} < \'09:30\'', false],
    // Counting
    ['count(${age}, ${blank}, ${name})', 2], ['sum(${age}, ${blank}, 2)', 42], ['sum(${blank})', 0],
  ])('%s is %j', (text, value) => {
    expect(valueOf(text)).toBe(value)
  })

  it('holds the middle of the day after the beginning of the day in Japan', () => {
    const expression = parseExpression('now() > today()')
    expect(isExpressionFault(expression) || evaluateExpression(expression, { ...context, at: '2026-04-01T03:00:00.000Z' })).toBe(true)
  })
})
