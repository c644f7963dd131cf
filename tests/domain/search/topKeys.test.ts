import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { TopKeys } from '../../../src/domain/search/topKeys.ts'

describe('TopKeys', () => {
  it('keeps what sorting all keys would put first', () => {
    fc.assert(fc.property(fc.array(fc.integer(), { maxLength: 2000 }), fc.integer({ min: 0, max: 300 }), (keys, most) => {
      const top = new TopKeys(most)
      for (const key of keys) top.push(key)
      expect(top.sorted()).toEqual(keys.toSorted((one, other) => other - one).slice(0, most))
    }))
  })
})
