import { describe, expect, it } from 'vitest'
import { neighbours } from '../../../src/app/ui/neighbours.ts'

describe('neighbours', () => {
  it.each([
    ['a', undefined, 'b'],
    ['b', 'a', 'c'],
    ['c', 'b', undefined],
    ['z', undefined, undefined],
  ])('finds what stands around %s', (here, previous, next) => {
    expect(neighbours(['a', 'b', 'c'], item => item === here)).toEqual({ previous, next })
  })
})
