import { describe, expect, it } from 'vitest'
import { countChoices } from '../../../src/domain/search/countChoices.ts'
import type { SearchFilter } from '../../../src/domain/search/searchFilter.ts'
import { corpusOf, documentOf } from './corpusOf.ts'

const corpus = corpusOf([
  documentOf({ name: 'a' }, { pillarId: '1', divisionIds: ['x', 'y'], sdgs: [3, 11] }),
  documentOf({ name: 'b' }, { kind: 'policy', pillarId: '2', leadingProjectIds: ['4'], sdgs: [3] }),
  documentOf({ name: 'c' }, { kind: 'policy', pillarId: '1' }),
])
const scores = { points: new Float64Array(3), matchedWords: Uint32Array.from([1, 2, 1]), found: [] }

function counts(least: number, filter: SearchFilter = {}) {
  const { kinds, pillarIds, divisionIds, leadingProjectIds, sdgs } = countChoices(corpus, scores, least, filter)
  return [[...kinds], [...pillarIds], [...divisionIds], [...leadingProjectIds], [...sdgs]]
}

describe('countChoices', () => {
  it('counts by every choice the documents with enough of the words', () => {
    expect(counts(1)).toEqual([[['project', 1], ['policy', 2]], [['1', 2], ['2', 1]], [['x', 1], ['y', 1]], [['4', 1]], [[3, 2], [11, 1]]])
    expect(counts(2)).toEqual([[['policy', 1]], [['2', 1]], [], [['4', 1]], [[3, 1]]])
    expect(counts(3)).toEqual([[], [], [], [], []])
  })

  it('keeps the other parts of the filter for each part, and its own out', () => {
    expect(counts(1, { pillarId: '1' })).toEqual([[['project', 1], ['policy', 1]], [['1', 2], ['2', 1]], [['x', 1], ['y', 1]], [], [[3, 1], [11, 1]]])
    expect(counts(1, { kinds: ['policy'], sdg: 11 })).toEqual([[['project', 1]], [], [], [], [[3, 1]]])
  })
})
