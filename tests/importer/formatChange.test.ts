import { describe, expect, it } from 'vitest'
import { formatChange } from '../../src/importer/formatChange.ts'

const linesUpTo = (count: number) => Array.from({ length: count }, (_, index) => ({ number: index + 1, text: `本文${index + 1}` }))

describe('formatChange', () => {
  it('names each line with its new text', () => {
    expect(formatChange({ file: 'plan.txt', first: 7, lines: [{ number: 7, text: '目標値 30人' }], gone: 1 })).toEqual([
      'plan.txt: 前に確認した内容と違う1行を、確認済みにしました(なくなったか置き換わった行は1行)。', '  7行目: 目標値 30人',
    ])
  })

  it('shows twenty lines and says how many more there are', () => {
    expect(formatChange({ file: 'plan.txt', first: 1, lines: linesUpTo(20), gone: 0 })).toHaveLength(21)
    const said = formatChange({ file: 'plan.txt', first: 1, lines: linesUpTo(23), gone: 0 })
    expect(said.slice(-2)).toEqual(['  20行目: 本文20', '  ほか3行'])
  })
})
