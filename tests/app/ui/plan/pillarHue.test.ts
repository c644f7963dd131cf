import { describe, expect, it } from 'vitest'
import { pillarHue } from '../../../../src/app/ui/plan/pillarHue.ts'

describe('pillarHue', () => {
  it('gives the first pillars a colour each and begins again after the last', () => {
    expect([1, 2, 5, 6, 7, 13].map(pillarHue)).toEqual([1, 2, 5, 6, 1, 1])
  })
})
