import { describe, expect, it } from 'vitest'
import { describeFigure } from '../../../src/domain/change/describeFigure.ts'
import { japanese } from '../../../src/domain/language/japanese.ts'
import type { Figure } from '../../../src/domain/change/figure.ts'

const text = (word: string) => ({ kind: 'text', text: word }) as const
const cost = { total: 10, general: 10, nationalAndPrefectural: 0, bonds: 0, other: 0 }

describe('describeFigure', () => {
  it.each<[string, Figure | undefined, Figure | undefined, readonly string[]]>([
    ['a target', { kind: 'target', year: 2022, value: text('104万人') }, { kind: 'target', year: 2022, value: text('98万人') }, ['目標値(令和4年度) 104万人 → 98万人']],
    ['a target that came', undefined, { kind: 'target', year: 2022, value: text('98万人') }, ['目標値(令和4年度) 98万人(追加)']],
    ['a baseline of another year', { kind: 'baseline', year: 2019, value: text('1') }, { kind: 'baseline', year: 2020, value: text('2') }, ['現状値 1(令和元年度) → 2(令和2年度)']],
    ['a cost with each source that changed', { kind: 'cost', cost }, { kind: 'cost', cost: { ...cost, total: 15, bonds: 5 } }, ['事業費 10千円 → 15千円', '起債 0千円 → 5千円']],
    ['nothing of none', undefined, undefined, []],
  ])('tells %s', (_name, old, now, lines) => {
    expect(describeFigure(japanese, old, now).map(line => line.text)).toEqual(lines)
  })
})
