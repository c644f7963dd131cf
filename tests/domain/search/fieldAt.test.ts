import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fieldAt } from '../../../src/domain/search/fieldAt.ts'

describe('fieldAt', () => {
  it('finds the field of every position, from the first or from any before it', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 60 }), fc.nat(), (lengths, from) => {
      const owners = lengths.flatMap((length, field) => Array.from({ length }, () => field))
      const starts = Uint32Array.from([0, ...lengths.map((_, field) => owners.lastIndexOf(field) + 1)])
      for (const [position, field] of owners.entries()) {
        expect(fieldAt(starts, position, 0)).toBe(field)
        expect(fieldAt(starts, position, from % (field + 1))).toBe(field)
      }
    }))
  })
})
