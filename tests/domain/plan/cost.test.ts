import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatThousandYen, fundingSourceNames, fundingSources, isBalanced, plainYen, sumCosts, type Cost } from '../../../src/domain/plan/cost.ts'

const amount = fc.nat(1_000_000_000)
const balanced = fc.record({ general: amount, nationalAndPrefectural: amount, bonds: amount, other: amount }).map((sources): Cost => ({
  ...sources,
  total: sources.general + sources.nationalAndPrefectural + sources.bonds + sources.other,
}))

describe('sumCosts', () => {
  it('adds up each source and the total', () => {
    const one = { total: 10, general: 1, nationalAndPrefectural: 2, bonds: 3, other: 4 }
    expect(sumCosts([one, one])).toEqual({ total: 20, general: 2, nationalAndPrefectural: 4, bonds: 6, other: 8 })
  })

  it('is zero for no costs', () => {
    expect(sumCosts([])).toEqual({ total: 0, general: 0, nationalAndPrefectural: 0, bonds: 0, other: 0 })
  })

  it('stays balanced when its parts are', () => {
    fc.assert(fc.property(fc.array(balanced), costs => isBalanced(sumCosts(costs))))
  })
})

describe('isBalanced', () => {
  it('notices any other total', () => {
    fc.assert(fc.property(balanced, fc.integer({ min: 1, max: 9 }), (cost, more) => isBalanced(cost) && !isBalanced({ ...cost, total: cost.total + more })))
  })
})

describe('fundingSources', () => {
  it('stand in the order of the documents', () => {
    expect(fundingSources.map(source => fundingSourceNames[source])).toEqual(['一般財源', '国県支出金', '起債', 'その他'])
  })
})

describe('formatThousandYen', () => {
  it('prints as the documents do', () => {
    expect(formatThousandYen(46452)).toBe('46,452千円')
    expect(formatThousandYen(0)).toBe('0千円')
  })
})

describe('plainYen', () => {
  it.each([
    [0, '0円'],
    [1, '1000円'],
    [10, '1万円'],
    [15, '約2万円'],
    [46_452, '約4,645万円'],
    [99_990, '9,999万円'],
    [100_000, '1億円'],
    [120_000, '1.2億円'],
    [1_234_567, '約12.3億円'],
    [9_002_173, '約90億円'],
  ])('reads %i千円 as %s', (thousands, text) => {
    expect(plainYen(thousands)).toBe(text)
  })
})
