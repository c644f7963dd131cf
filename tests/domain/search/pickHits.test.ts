import { describe, expect, it } from 'vitest'
import { pickHits } from '../../../src/domain/search/pickHits.ts'
import type { SearchFilter } from '../../../src/domain/search/searchFilter.ts'
import { corpusOf, documentOf } from './corpusOf.ts'

const corpus = corpusOf([
  documentOf({ name: 'a' }, { pillarId: '1', sdgs: [3] }),
  documentOf({ name: 'b' }, { kind: 'policy', divisionIds: ['x'] }),
  documentOf({ name: 'c' }, { kind: 'policy', pillarId: '1', leadingProjectIds: ['4'] }),
  documentOf({ name: 'd' }),
])
const scores = { points: Float64Array.from([1, 3, 1, 0]), matchedWords: Uint32Array.from([2, 1, 2, 0]), found: [] }
const pick = (least: number, filter: SearchFilter = {}, offset = 0, limit = 30) => pickHits(corpus, scores, least, filter, { offset, limit })

describe('pickHits', () => {
  it('gives the best first, equal ones in their order, and only what has enough of the words', () => {
    expect(pick(1)).toEqual({ total: 3, documents: [1, 0, 2] })
    expect(pick(2)).toEqual({ total: 2, documents: [0, 2] })
    expect(pick(3)).toEqual({ total: 0, documents: [] })
  })

  it('gives a page of them and counts all', () => {
    expect([pick(1, {}, 0, 2), pick(1, {}, 2, 2), pick(1, {}, 4, 2)].map(({ total, documents }) => [total, documents])).toEqual([[3, [1, 0]], [3, [2]], [3, []]])
  })

  it.each([
    [{ kinds: ['policy'] }, [1, 2]], [{ pillarId: '1' }, [0, 2]], [{ divisionId: 'x' }, [1]], [{ leadingProjectId: '4' }, [2]], [{ sdg: 3 }, [0]],
    [{ kinds: ['policy'], pillarId: '1' }, [2]], [{ kinds: [] }, []],
  ] satisfies [SearchFilter, number[]][])('leaves out what does not fit %j', (filter, documents) => {
    expect(pick(1, filter)).toEqual({ total: documents.length, documents })
  })
})
