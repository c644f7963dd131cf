import { describe, expect, it } from 'vitest'
import { ratingChoice, resultsOfYear } from '../../../../src/app/features/progress/resultsOfYear.ts'
import { sampleEvaluations, sampleProjects } from './sampleProgress.ts'

const choicesOf = (year: number, chunk = sampleEvaluations) =>
  resultsOfYear(sampleProjects, chunk, year).map(({ choices }) => [...choices])

describe('resultsOfYear', () => {
  it('says of each project what it counts among, several where its indicators differ', () => {
    expect(choicesOf(2021)).toEqual([['met', 'rating:mihon:◎'], ['notMet', 'rating:mihon:△', 'unpublished'], []])
  })

  it('counts a year without results as unpublished', () => {
    expect(choicesOf(2022)).toEqual([['unpublished'], ['unpublished'], ['unpublished']])
  })
})

describe('ratingChoice', () => {
  it('tells the same mark of two schemes apart', () => {
    expect(ratingChoice({ schemeId: 'mihon', mark: 'A' })).not.toBe(ratingChoice({ schemeId: 'betsu', mark: 'A' }))
  })
})
