import { describe, expect, it } from 'vitest'
import { createSearchIndex } from '../../../src/domain/search/createSearchIndex.ts'
import { exampleWords } from '../../../src/domain/search/exampleWords.ts'
import { documents, readings, sources, synonyms } from './cityData.ts'

describe('exampleWords', () => {
  it('gives words of the city with which something is found', () => {
    const words = exampleWords(sources.outline, synonyms)
    expect(words).toHaveLength(7)
    const index = createSearchIndex({ documents, synonyms, readings })
    expect(words.filter(typed => index.search({ typed }).total === 0)).toEqual([])
  })

  it('leaves out words that stand in no name, and gives none for a plan without any', () => {
    const outline = { policies: [], projects: [], relatedProjects: [{ name: '公園ガイド', policyId: '01', divisionIds: [] }] }
    expect(exampleWords(outline, { groups: [['恐竜', '竜'], ['公園', '広場']] })).toEqual(['公園'])
    expect(exampleWords({ ...outline, relatedProjects: [] }, { groups: [['公園', '広場']] })).toEqual([])
  })
})
