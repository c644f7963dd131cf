import { describe, expect, it } from 'vitest'
import { editionPair, forgottenPairs, isLaterEdition, keptComparisons, newestFirst, type EditionComparison, type RememberedEdition } from '../../../src/domain/change/editionComparison.ts'
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

describe('isLaterEdition', () => {
  it.each<[string, RememberedEdition, boolean]>([
    ['an earlier number', { edition: 1, publishedAt: '2030-01-01T00:00:00.000Z' }, true],
    ['a later number', { edition: 3 }, false],
    ['itself', markOf(2), false],
    ['the same number published before', { edition: 2, publishedAt: '2025-01-01T00:00:00.000Z' }, true],
    ['the same number published after', { edition: 2, publishedAt: '2030-01-01T00:00:00.000Z' }, false],
    ['the same number alone', { edition: 2 }, false],
  ])('holds an edition against %s', (_name, remembered, isLater) => {
    expect(isLaterEdition(markOf(2), remembered)).toBe(isLater)
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
