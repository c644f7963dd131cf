import { describe, expect, it } from 'vitest'
import { formatClock } from '../../../src/domain/language/formatClock.ts'
import { languageCodes } from '../../../src/domain/language/languages.ts'

const clock = (code: typeof languageCodes[number], at: string): string => formatClock({ code, messages: {} }, at)

describe('formatClock', () => {
  it('is the minute in Japan, of 24 hours, in every language', () => {
    for (const code of languageCodes) {
      expect(clock(code, '2026-04-01T14:59:59Z'), code).toBe('23:59')
      expect(clock(code, '2026-04-01T00:05:00Z'), code).toMatch(/^0?9:05$/)
    }
  })

  it('begins a day at 0:00', () => {
    expect(clock('ja', '2026-04-01T15:00:00Z')).toBe('0:00')
    expect(clock('en', '2026-04-01T15:00:00Z')).toBe('00:00')
  })
})
