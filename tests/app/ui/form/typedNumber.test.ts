import { describe, expect, it } from 'vitest'
import { typedNumber } from '../../../../src/app/ui/form/typedNumber.ts'

describe('typedNumber', () => {
  it.each([
    ['42', 42], ['４２', 42], ['1,234', 1234], ['１，２３４', 1234], ['−3', -3], ['ー3', -3], ['3.50', 3.5], [' 7 ', 7], ['.5', 0.5],
  ])('reads %s', (text, number) => {
    expect(typedNumber(text)).toBe(number)
  })

  it.each(['', '三', '1e5', '12人', '1.2.3', '-', '0x10'])('takes %s for no number', (text) => {
    expect(typedNumber(text)).toBeUndefined()
  })
})
