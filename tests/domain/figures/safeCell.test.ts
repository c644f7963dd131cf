import { describe, expect, it } from 'vitest'
import { safeCell } from '../../../src/domain/figures/safeCell.ts'

describe('safeCell', () => {
  it.each([['=1+1', '\'=1+1'], ['+81', '\'+81'], ['@x', '\'@x'], ['＝x', '\'＝x'], ['\t=x', '\'\t=x'], ['-a', '\'-a'], ['-5', '-5'], ['3-5', '3-5'], ['', ''], ['ふつうの文', 'ふつうの文']])('makes %j into %j', (text, cell) => {
    expect(safeCell(text)).toBe(cell)
  })
})
