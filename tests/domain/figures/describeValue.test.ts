import { describe, expect, it } from 'vitest'
import { japanese } from '../../../src/domain/language/japanese.ts'
import { describeValue } from '../../../src/domain/figures/describeValue.ts'

describe('describeValue', () => {
  it('says money plainly and everything else as it is', () => {
    expect(describeValue(japanese, 1_234_567, '千円')).toBe('約12.3億円')
    expect(describeValue(japanese, 1050.5, '人')).toBe('1,050.5人')
    expect(describeValue(japanese, 0.0625, '%')).toBe('0.0625%')
  })

  it('counts things in the form of their number', () => {
    const english = { code: 'en', messages: { 'figure.items': 'items', 'common.items': { one: '{n} item', other: '{n} items' } } } as const
    expect([1, 2].map(count => describeValue(english, count, 'items'))).toEqual(['1 item', '2 items'])
  })

  it('writes values as the language does', () => {
    expect(describeValue({ code: 'en', messages: { 'format.valueInUnit': '{value} {unit}' } }, 1050.5, '人')).toBe('1,050.5 人')
    expect(describeValue({ code: 'es', messages: {} }, 8.1, '%')).toBe('8,1\u00A0%')
  })
})
