import { describe, expect, it } from 'vitest'
import { formatCsv } from '../../../src/domain/figures/formatCsv.ts'

describe('formatCsv', () => {
  it('begins with a byte order mark and ends every line with CR LF', () => {
    expect(formatCsv([['年度', '件数'], ['2021', '3']])).toBe('\uFEFF年度,件数\r\n2021,3\r\n')
  })

  it('quotes commas and quotation marks, and keeps a cell in one line', () => {
    expect(formatCsv([['a,b', '"c"', 'd\r\ne']])).toBe('\uFEFF"a,b","""c""",d e\r\n')
  })
})
