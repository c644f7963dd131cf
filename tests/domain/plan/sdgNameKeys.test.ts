import { describe, expect, it } from 'vitest'
import { japanese } from '../../../src/domain/language/japanese.ts'
import { say } from '../../../src/domain/language/say.ts'
import { sdgNames } from '../../../src/domain/plan/sdg.ts'
import { sdgNameKey, sdgNameKeys } from '../../../src/domain/plan/sdgNameKeys.ts'

describe('sdgNameKeys', () => {
  it('are the official names in Japanese', () => {
    expect(sdgNameKeys.map(key => say(japanese, key))).toEqual(sdgNames)
  })
})

describe('sdgNameKey', () => {
  it('counts from 1, and refuses what is no goal', () => {
    expect(sdgNameKey(17)).toBe('sdgs.goal17')
    for (const goal of [0, 18, -1, 1.5]) expect(() => sdgNameKey(goal)).toThrow(RangeError)
  })
})
