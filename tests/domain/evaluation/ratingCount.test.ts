import { describe, expect, it } from 'vitest'
import type { Evaluation, EvaluationsChunk } from '../../../src/domain/evaluation/evaluation.ts'
import { countRatings } from '../../../src/domain/evaluation/ratingCount.ts'

const scheme = (id: string, ...marks: readonly string[]) =>
  ({ id, title: id, source: '見本', grades: marks.map((mark, index) => ({ mark, label: mark, order: index + 1, description: '' })) })
const entry = (projectId: string, year: number, schemeId: string, mark: string): Evaluation =>
  ({ projectId, indicatorId: `${projectId}.1.1`, year, rating: { schemeId, mark }, publishedOn: '2022-09-30', source: '見本' })
const chunk: EvaluationsChunk = {
  schemes: [scheme('mihon', '◎', '○'), scheme('betsu', 'A')],
  entries: [entry('1-1', 2021, 'mihon', '○'), entry('1-2', 2021, 'mihon', '○'), entry('1-3', 2021, 'mihon', '◎'), entry('1-1', 2022, 'betsu', 'A')],
}

describe('countRatings', () => {
  it('counts the grades of these projects in one year, those that nobody got among them', () => {
    const counts = countRatings(new Set(['1-1', '1-2']), chunk, 2021)
    expect(counts.map(({ scheme: { id }, grades }) => [id, grades.map(({ grade, count }) => [grade.mark, count])])).toEqual([['mihon', [['◎', 0], ['○', 2]]]])
  })

  it('keeps schemes apart and leaves out those that were not used', () => {
    expect(countRatings(new Set(['1-1']), chunk, 2022).map(({ scheme: { id } }) => id)).toEqual(['betsu'])
    expect(countRatings(new Set(), chunk, 2022)).toEqual([])
  })
})
