import { describe, expect, it } from 'vitest'
import { formatNumber } from '../../../src/domain/language/formatNumber.ts'
import { languageCodes, languageTags } from '../../../src/domain/language/languages.ts'

describe('formatNumber', () => {
  it.each(languageCodes)('writes the numbers that need no format as the format would: %s', (code) => {
    const format = new Intl.NumberFormat(languageTags[code])
    for (let value = -3; value <= 1003; value += 1) expect(formatNumber({ code, messages: {} }, value)).toBe(format.format(value))
    for (const value of [0.5, 999.25, NaN]) expect(formatNumber({ code, messages: {} }, value)).toBe(format.format(value))
  })

  it('groups and cuts as the language does', () => {
    expect(formatNumber({ code: 'ja', messages: {} }, 3046)).toBe('3,046')
    expect(formatNumber({ code: 'pt', messages: {} }, 30460.25)).toBe('30.460,25')
    expect(formatNumber({ code: 'ja', messages: {} }, 7, { minimumFractionDigits: 1 })).toBe('7.0')
  })
})
