import { describe, expect, it } from 'vitest'
import { unitName } from '../../../src/domain/figures/unitName.ts'

const english = { code: 'en', messages: { 'format.thousandYen': 'thousand yen' } } as const

describe('unitName', () => {
  it('says money in the language, and leaves other units as they were written', () => {
    expect(unitName(english, '千円')).toBe('thousand yen')
    expect(unitName(english, '人')).toBe('人')
  })
})
