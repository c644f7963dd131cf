import { describe, expect, it } from 'vitest'
import { formatPercent } from '../../../src/domain/language/formatPercent.ts'
import { japanese } from '../../../src/domain/language/japanese.ts'

describe('formatPercent', () => {
  it.each([[50, '50.0%'], [-0.2, '−0.2%'], [33.3, '33.3%'], [0.1, '0.1%'], [1250.7, '1250.7%']])('writes %d as %s', (percent, written) => {
    expect(formatPercent(japanese, percent)).toBe(written)
  })

  it('writes as the language does', () => {
    expect(formatPercent({ code: 'es', messages: {} }, 12.5)).toBe('12,5\u00a0%')
  })
})
