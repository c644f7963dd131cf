import { describe, expect, it } from 'vitest'
import { letterKind } from '../../../src/domain/search/letterKind.ts'

describe('letterKind', () => {
  it.each([['ア', 1], ['ー', 1], ['ｱ', 1], ['・', 0], ['A', 2], ['Ⅱ', 2], ['ｚ', 2], ['7', 3], ['７', 3], ['あ', 0], ['山', 0], ['-', 0]])('tells %s', (letter, kind) => {
    expect(letterKind(letter)).toBe(kind)
  })
})
