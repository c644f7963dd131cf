import { describe, expect, it } from 'vitest'
import { sortProjects } from '../../../../src/app/features/costs/sortProjects.ts'

const project = (id: string, name: string, total: number) => ({ id, name, total, policyId: '01', divisionIds: [], leadingProjectIds: [] })
const projects = [project('1-101', 'かぜ', 5), project('1-102', 'あめ', 20), project('1-103', 'さくら', 5)]
const idsOf = (order: 'cost' | 'number' | 'name') => sortProjects(projects, order).map(({ id }) => id)

describe('sortProjects', () => {
  it('puts the largest cost first and keeps equals in the order of the plan', () => {
    expect(idsOf('cost')).toEqual(['1-102', '1-101', '1-103'])
  })

  it('sorts by number as the plan does, and by name', () => {
    expect(idsOf('number')).toEqual(['1-101', '1-102', '1-103'])
    expect(idsOf('name')).toEqual(['1-102', '1-101', '1-103'])
  })
})
