import { describe, expect, it } from 'vitest'
import { findGrade } from '../../../src/domain/evaluation/ratingScheme.ts'

const grade = { mark: '◎', label: '見本どおり', order: 1, description: '見本' }
const schemes = [{ id: 'mihon', title: '見本', source: '見本', grades: [grade] }]

describe('findGrade', () => {
  it('finds the grade of the scheme that the rating names', () => {
    expect(findGrade(schemes, { schemeId: 'mihon', mark: '◎' })).toBe(grade)
    expect(findGrade(schemes, { schemeId: 'mihon', mark: '×' })).toBeUndefined()
    expect(findGrade(schemes, { schemeId: 'betsu', mark: '◎' })).toBeUndefined()
  })
})
