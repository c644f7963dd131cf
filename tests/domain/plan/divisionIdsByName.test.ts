import { describe, expect, it } from 'vitest'
import { divisionIdsByName } from '../../../src/domain/plan/divisionIdsByName.ts'

describe('divisionIdsByName', () => {
  it('knows a division by its whole name, its section with the desk, and a section for each of its desks', () => {
    const names = divisionIdsByName([
      { id: '経済部 農業課', department: '経済部', section: '農業課' },
      { id: '経済部 農業課 林道担当', department: '経済部', section: '農業課', desk: '林道担当' },
    ])
    expect(Object.fromEntries(names)).toEqual({
      '経済部 農業課': ['経済部 農業課'],
      '農業課': ['経済部 農業課', '経済部 農業課 林道担当'],
      '経済部 農業課 林道担当': ['経済部 農業課 林道担当'],
      '農業課 林道担当': ['経済部 農業課 林道担当'],
    })
  })
})
