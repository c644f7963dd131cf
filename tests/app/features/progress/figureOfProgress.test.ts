import { describe, expect, it } from 'vitest'
import { figureOfProgress } from '../../../../src/app/features/progress/figureOfProgress.ts'
import { sampleEvaluations, sampleProjects } from './sampleProgress.ts'

const pillars = [{ id: '1', name: '見本力', hue: 1, projects: sampleProjects }, { id: '2', name: '別力', hue: 2, projects: [] }]

describe('figureOfProgress', () => {
  it('counts the indicators of each pillar and of all', () => {
    const figure = figureOfProgress(pillars, sampleEvaluations, 2021)
    expect(figure.series.map(({ name, values }) => [name, ...values])).toEqual([
      ['達成', 1, 0], ['未達成', 1, 0], ['判定できないもの', 1, 0], ['未公表', 1, 0],
    ])
    expect(figure.summary).toBe('計画全体では、指標4のうち、達成1、未達成1、判定できないもの1、未公表1です。')
  })
})
