import { describe, expect, it } from 'vitest'
import { sectionName } from '../../../src/domain/plan/division.ts'

describe('sectionName', () => {
  it('is the section, with the desk where there is one', () => {
    expect(sectionName({ id: '見本部 見本課', department: '見本部', section: '見本課' })).toBe('見本課')
    expect(sectionName({ id: '見本部 見本課 窓口担当', department: '見本部', section: '見本課', desk: '窓口担当' })).toBe('見本課 窓口担当')
  })
})
