import { describe, expect, it } from 'vitest'
import { describeValue } from '../../../src/domain/figures/describeValue.ts'

describe('describeValue', () => {
  it('says money plainly and everything else as it is', () => {
    expect(describeValue(1_234_567, '千円')).toBe('約12.3億円')
    expect(describeValue(1050.5, '人')).toBe('1,050.5人')
    expect(describeValue(0.0625, '%')).toBe('0.0625%')
  })
})
