import { describe, expect, it } from 'vitest'
import { scaleSteps } from '../../../../src/app/ui/form/scaleSteps.ts'

describe('scaleSteps', () => {
  it('has both ends', () => {
    expect(scaleSteps(0, 10, 1)).toHaveLength(11)
    expect(scaleSteps(1, 2, 0.1).slice(0, 4)).toEqual([1, 1.1, 1.2, 1.3])
    expect(scaleSteps(1, 2, 0.1).at(-1)).toBe(2)
  })

  it('stops below an end that no step reaches', () => {
    expect(scaleSteps(0, 10, 4)).toEqual([0, 4, 8])
  })
})
