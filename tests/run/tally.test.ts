import { describe, expect, it } from 'vitest'
import { conclude, tallyOf } from './tally.ts'

describe('conclude', () => {
  it('sums every runner in one line, the last', () => {
    expect(conclude([tallyOf(1, []), tallyOf(2, [])])).toEqual({ isGood: true, lines: ['', '3 passed, 0 failed'] })
  })

  it('names what failed in any of them', () => {
    expect(conclude([tallyOf(1, ['one']), tallyOf(2, []), tallyOf(0, ['two', 'three'])])).toEqual({ isGood: false, lines: ['', '✗ one', '✗ two', '✗ three', '3 passed, 3 failed'] })
  })

  it('is not good without any test', () => {
    expect(conclude([])).toEqual({ isGood: false, lines: ['', '0 passed, 0 failed'] })
  })
})
