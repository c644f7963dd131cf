import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readIndicatorValue } from '../../../src/domain/plan/indicatorValue.ts'

describe('readIndicatorValue', () => {
  it.each([
    ['6,650人', 6650, '人'],
    ['17.3%', 17.3, '%'],
    ['L=210m', 210, 'm'],
    ['11.6億円', 11.6, '億円'],
    ['100万人', 100, '万人'],
    ['1,234,567', 1234567, ''],
    ['0件', 0, '件'],
    ['3 か所', 3, 'か所'],
  ])('reads %s as one number with its unit', (text, value, unit) => {
    expect(readIndicatorValue(text)).toEqual({ kind: 'number', text, value, unit })
  })

  it.each(['地域型5か所 ブランチ1箇所', '各1地区', '1064.4ha (90.3%)', '実施', '12,34人', '3/5'])('keeps %s as words', (text) => {
    expect(readIndicatorValue(text)).toEqual({ kind: 'text', text })
  })

  it.each(['—', '-', '－', 'ー', '―'])('takes %s for no value', (text) => {
    expect(readIndicatorValue(text)).toEqual({ kind: 'none', text })
  })

  it('never changes the text', () => {
    fc.assert(fc.property(fc.string(), text => readIndicatorValue(text).text === text))
  })
})
