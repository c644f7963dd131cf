import { describe, expect, it } from 'vitest'
import { laterState } from '../../../src/domain/submission/laterState.ts'

describe('laterState', () => {
  it.each([
    ['received', 'received', 'received'],
    ['received', 'superseded', 'superseded'],
    ['received', 'withdrawn', 'withdrawn'],
    ['superseded', 'received', 'superseded'],
    ['superseded', 'withdrawn', 'withdrawn'],
    ['withdrawn', 'received', 'withdrawn'],
    ['withdrawn', 'superseded', 'withdrawn'],
  ] as const)('goes from %s and %s to %s', (one, other, later) => expect(laterState(one, other)).toBe(later))
})
