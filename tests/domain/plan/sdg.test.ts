import { describe, expect, it } from 'vitest'
import { sdgName, sdgNames } from '../../../src/domain/plan/sdg.ts'

describe('sdgName', () => {
  it('names all 17 goals, each differently', () => {
    expect(sdgNames).toHaveLength(17)
    expect(new Set(sdgNames).size).toBe(17)
  })

  it('counts from 1', () => {
    expect(sdgName(1)).toBe('貧困をなくそう')
    expect(sdgName(17)).toBe('パートナーシップで目標を達成しよう')
  })

  it.each([0, 18, -1, 1.5])('refuses %d', (goal) => {
    expect(() => sdgName(goal)).toThrow(RangeError)
  })
})
