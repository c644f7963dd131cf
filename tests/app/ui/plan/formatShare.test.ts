import { describe, expect, it } from 'vitest'
import { formatShare } from '../../../../src/app/ui/plan/formatShare.ts'

describe('formatShare', () => {
  it.each([[1, 3, '33.3%'], [2, 3, '66.7%'], [3, 3, '100.0%'], [0, 5, '0.0%'], [1, 9999, '0.1%未満'], [0, 0, '—']])('writes %d of %d as %s', (part, whole, text) => {
    expect(formatShare(part, whole)).toBe(text)
  })
})
