import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { percentOf, subtractDecimals } from '../../../src/domain/evaluation/decimalRatio.ts'

describe('percentOf', () => {
  it.each([
    [1, 3, 33.3], [2, 3, 66.7], [1, 8, 12.5], [1, 16, 6.3], [1, 2000, 0.1], [1, 2001, 0],
    [0.1, 0.3, 33.3], [1.005, 10, 10.1], [-1, 16, -6.3], [1, -16, -6.3], [-1, -2000, 0.1], [0, 7, 0],
    [1e-7, 1e-6, 10], [1e21, 2e21, 50],
  ])('makes of %d and %d %d percent', (dividend, divisor, percent) => {
    expect(percentOf(dividend, divisor)).toBe(percent)
  })

  it('rounds halves away from zero where binary fractions would not', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 20_000 }), tenths => {
      expect(percentOf(Number(`${tenths}.5`), 1000)).toBe((tenths + 1) / 10)
    }))
  })

  it('refuses a divisor of 0', () => {
    expect(() => percentOf(1, 0)).toThrow(RangeError)
  })
})

describe('subtractDecimals', () => {
  it.each([[0.3, 0.1, 0.2], [50.3, 50.5, -0.2], [1, 1, 0], [1064.4, 1000, 64.4]])('takes from %d away %d: %d', (minuend, subtrahend, difference) => {
    expect(subtractDecimals(minuend, subtrahend)).toBe(difference)
  })
})
