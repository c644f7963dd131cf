import { describe, expect, it } from 'vitest'
import { editionPair, forgottenPairs, keptComparisons, newestFirst, type EditionComparison } from '../../../src/domain/change/editionComparison.ts'
import { markOf } from './twoEditions.ts'

const comparisonOf = (edition: number): EditionComparison =>
  ({ pair: `見本 ${edition}`, before: markOf(edition - 1), after: markOf(edition), changes: [], touched: [] })

describe('editionPair', () => {
  it('tells apart two pairs of editions, also where one number came with two contents', () => {
    const again = { edition: 2, publishedAt: '2027-01-01T00:00:00.000Z' }
    const pairs = [editionPair(markOf(1), markOf(2)), editionPair(markOf(2), markOf(3)), editionPair(markOf(1), again)]
    expect(new Set(pairs).size).toBe(3)
    expect(editionPair(markOf(1), markOf(2))).toBe(pairs[0])
  })
})

describe('forgottenPairs', () => {
  it('names the oldest of too many, whatever their order', () => {
    const comparisons = Array.from({ length: keptComparisons + 2 }, (_, index) => comparisonOf(index + 1))
    expect(forgottenPairs(comparisons)).toEqual(['見本 2', '見本 1'])
    expect(forgottenPairs(comparisons.toReversed())).toEqual(['見本 2', '見本 1'])
    expect(forgottenPairs(comparisons.slice(0, keptComparisons))).toEqual([])
  })
})

describe('newestFirst', () => {
  it('puts the later edition first', () => {
    expect([comparisonOf(1), comparisonOf(3), comparisonOf(2)].sort(newestFirst).map(({ after }) => after.edition)).toEqual([3, 2, 1])
  })
})
