import { describe, expect, it } from 'vitest'
import { paperRelevance } from '../../../src/domain/survey/paperRelevance.ts'
import { prepareSurvey } from '../../../src/domain/survey/prepareSurvey.ts'
import { formWith, label } from './formWith.ts'

/** What paper says of a question that is shown only while this is true. */
function relevanceOf(relevant: string) {
  const prepared = prepareSurvey(formWith([
    { type: 'selectOne', name: 'has', label, list: 'yn' },
    { type: 'selectMultiple', name: 'pets', label, list: 'abc' },
    { type: 'integer', name: 'age', label },
    { type: 'calculate', name: 'isAdult', calculation: 'if(${age} >= 18, \'yes\', \'no\')' },
    { type: 'text', name: 'asked', label, relevant },
  ]))
  const expression = prepared.items.get('asked')?.relevant
  if (!expression) throw new Error('The question is always shown.')
  return paperRelevance(expression, prepared)
}

const yes = { kind: 'chose', question: 'has', choice: 'yes' }
const adult = { kind: 'number', question: 'age', operator: '>=', value: 18 }

describe('paperRelevance', () => {
  it.each([
    ['${has} = \'yes\'', yes],
    ['selected(${pets}, \'a\')', { kind: 'chose', question: 'pets', choice: 'a' }],
    ['${has} != \'no\'', { kind: 'choseOther', question: 'has', choice: 'no' }],
    ['${has} != \'\'', { kind: 'answered', question: 'has' }],
    ['${age} >= 18', adult],
    ['18 <= ${age}', adult],
    ['${isAdult} = \'yes\'', adult],
    ['${has} != \'\' and ${has} != \'no\'', { kind: 'choseOther', question: 'has', choice: 'no' }],
  ])('reads %s', (relevant, condition) => {
    expect(relevanceOf(relevant)).toEqual({ kind: 'conditions', joined: 'all', conditions: [condition] })
  })

  it.each([['and', 'all'], ['or', 'any']])('keeps what is joined by %s together', (operator, joined) => {
    expect(relevanceOf(`\${has} = 'yes' ${operator} \${age} >= 18`)).toEqual({ kind: 'conditions', joined, conditions: [yes, adult] })
  })

  it.each([
    '${isAdult} = \'no\'',
    'not(${has} = \'yes\')',
    '${has} = \'yes\' and string-length(${age}) > 1',
    '(${has} = \'yes\' or ${age} >= 18) and ${age} < 60',
  ])('leaves %s untold', (relevant) => {
    expect(relevanceOf(relevant)).toEqual({ kind: 'untold' })
  })
})
