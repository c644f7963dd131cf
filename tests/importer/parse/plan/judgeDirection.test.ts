import { describe, expect, it } from 'vitest'
import type { YearValue } from '../../../../src/domain/plan/indicator.ts'
import { readIndicatorValue } from '../../../../src/domain/plan/indicatorValue.ts'
import { judgeDirection } from '../../../../src/importer/parse/plan/judgeDirection.ts'
import { realLines, realParse } from './planSource.ts'

const at = (year: number, text: string): YearValue => ({ year, value: readIndicatorValue(text) })
const judge = (baseline: string, ...targets: readonly string[]) =>
  judgeDirection(at(2020, baseline), targets.map((text, index) => at(2021 + index, text)), undefined, 'plan')
const indicators = realParse.parts.projects.flatMap(project => project.sheets.flatMap(sheet => sheet.indicators))

describe('judgeDirection', () => {
  it.each([['100万人', '100万人', '104万人'], ['25%', '30%', '40%'], ['0回', '6回', '6回'], ['L=100m', '—', 'L=210m']])('takes higher for better where the last target stands above the baseline: %s, %s, %s', (...values) => {
    expect(judge(...values)).toEqual({ better: 'higher', basis: 'targetsRise' })
  })

  it.each([
    ['targets fall', ['653人', '648人', '645人']],
    ['targets stay', ['600件', '600件', '600件']],
    ['only a target between rises', ['5人', '9人', '5人']],
    ['units differ', ['1,400回', '150人', '1,500人']],
    ['a value is words', ['検討', '1地区', '2地区']],
    ['there is no baseline', ['—', '2品目', '2品目']],
    ['there is no last target', ['1件', '2件', '—']],
    ['there is no target at all', ['1件']],
  ])('does not tell where %s', (_name, [baseline = '', ...targets]) => {
    expect(judge(baseline, ...targets)).toEqual({ better: 'unknown' })
  })

  it('believes the words of the plan before its figures, and says where they stand', () => {
    const fact = { indicator: '1-101.1.1', better: 'lower', quote: '被害の軽減', line: 7 } as const
    expect(judgeDirection(at(2020, '1件'), [at(2021, '2件')], fact, 'plan'))
      .toEqual({ better: 'lower', basis: 'stated', quote: '被害の軽減', at: { document: 'plan', from: 7, to: 7 } })
  })
})

describe('the directions of the first city’s plan', () => {
  it('are lower for four indicators alone, each with words that stand in the line named', () => {
    const lower = indicators.filter(indicator => indicator.direction.better === 'lower')
    expect(lower.map(indicator => [indicator.id, indicator.name])).toEqual([
      ['17-103.1.1', '特定空き家の発生数'], ['23-103.1.1', '野生動物による農作物等の被害額'], ['31-102.1.1', '可燃ごみの排出量'], ['40-101.1.1', '職員数'],
    ])
    for (const { direction } of lower) {
      const stated = 'quote' in direction ? direction : undefined
      expect(stated?.quote.length).toBeGreaterThan(5)
      expect(realLines[(stated?.at.from ?? 0) - 1]).toContain(stated?.quote)
    }
  })

  it('are higher only where the city’s targets rise, read by a rule of our own', () => {
    const number = (text: string) => /^(?:L=)?([\d,.]+) *([^\d(（]*)$/.exec(text)
    const rises = indicators.filter(({ baseline, targets }) => {
      const [from, to] = [number(baseline.value.text), number(targets.at(-1)?.value.text ?? '')]
      return from && to && from[2] === to[2] && Number(to[1]?.replaceAll(',', '')) > Number(from[1]?.replaceAll(',', ''))
    })
    expect(rises.length).toBeGreaterThan(50)
    expect(indicators.filter(indicator => indicator.direction.better === 'higher').map(indicator => indicator.id)).toEqual(expect.arrayContaining(rises.map(indicator => indicator.id)))
    for (const { id, baseline, targets, direction } of indicators.filter(indicator => indicator.direction.better === 'higher')) {
      const [from, to] = [baseline.value, targets.at(-1)?.value]
      expect([id, direction, from.kind === 'number' && to?.kind === 'number' && from.unit === to.unit && to.value > from.value]).toEqual([id, { better: 'higher', basis: 'targetsRise' }, true])
    }
  })

})

describe('isCumulative of the first city’s indicators', () => {
  it('is true only where name or definition says 累計, and 累計 is not that of one year', () => {
    const cumulative = indicators.filter(indicator => indicator.isCumulative)
    const saying = indicators.filter(indicator => (indicator.name + indicator.definition).includes('累計'))
    expect(saying.filter(indicator => !indicator.isCumulative).every(indicator => /累計[（(]年間/.test(indicator.name + indicator.definition))).toBe(true)
    expect(cumulative.filter(indicator => !saying.includes(indicator))).toEqual([])
    expect(cumulative.map(indicator => indicator.id)).toEqual(expect.arrayContaining(['25-102.1.1', '34-103.1.1', '40-106.1.1']))
  })
})
