import { describe, expect, it } from 'vitest'
import { isBlank } from '../../../../src/app/ui/compose/isBlank.ts'

describe('isBlank', () => {
  it('knows blanks from words', () => {
    expect(isBlank({ a: ' \n' })).toBe(true)
    expect(isBlank({ a: ' \n', b: '語' })).toBe(false)
  })
})
