import { describe, expect, it } from 'vitest'
import type { EvaluationsChunk } from '../../../src/domain/evaluation/evaluation.ts'
import { countProgress, describeProgress } from '../../../src/domain/evaluation/progressCount.ts'
import { japanese } from '../../../src/domain/language/japanese.ts'
import { readIndicatorValue } from '../../../src/domain/plan/indicatorValue.ts'
import { sampleIndicator, sampleProject } from './sampleIndicator.ts'

const indicators = ['1-101.1.1', '1-101.1.2', '1-101.1.3', '1-101.1.4', '1-101.1.5'].map(id => sampleIndicator('100人', '104人', 'higher', false, id))
const projects = [sampleProject('1-101', indicators), sampleProject('1-102', [sampleIndicator('未着手', '策定', 'unknown', false, '1-102.1.1')])]

const evaluated = (actuals: Readonly<Record<string, string>>): EvaluationsChunk => ({
  schemes: [],
  entries: Object.entries(actuals).map(([indicatorId, text]) => ({
    projectId: '1-101', indicatorId, year: 2021, ...(text !== '' && { actual: readIndicatorValue(text) }), comment: '見本', publishedOn: '2022-09-30', source: '見本',
  })),
})

describe('countProgress', () => {
  it('counts met, not met, what cannot be judged and 未公表', () => {
    const chunk = evaluated({ '1-101.1.1': '104人', '1-101.1.2': '90人', '1-101.1.3': '—', '1-101.1.4': '', '1-102.1.1': '策定' })
    expect(countProgress(projects, chunk, 2021)).toEqual({ indicators: 6, met: 1, notMet: 1, notJudged: 2, notPublished: 2 })
  })

  it('finds everything 未公表 where the city has published nothing, or nothing of that year', () => {
    expect(countProgress(projects, undefined, 2021)).toEqual({ indicators: 6, met: 0, notMet: 0, notJudged: 0, notPublished: 6 })
    expect(countProgress(projects, evaluated({ '1-101.1.1': '104人' }), 2022).notPublished).toBe(6)
  })
})

describe('describeProgress', () => {
  it('names what there is', () => {
    expect(describeProgress(japanese, { indicators: 12, met: 3, notMet: 0, notJudged: 1, notPublished: 8 })).toBe('指標12のうち、達成3、判定できないもの1、未公表8')
    expect(describeProgress(japanese, countProgress([], undefined, 2021))).toBe('指標なし')
  })
})
