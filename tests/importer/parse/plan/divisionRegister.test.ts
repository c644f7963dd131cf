import { describe, expect, it } from 'vitest'
import { DivisionRegister } from '../../../../src/importer/parse/plan/divisionRegister.ts'
import { refusal } from '../../refusal.ts'
import { contextOf } from './planFixture.ts'

const list = (department: string, ...sections: readonly string[]) => ({ departments: [department], sections: sections.map(section => ({ section })) })

describe('DivisionRegister', () => {
  it('keeps each division once, in the order in which they first come', () => {
    const register = new DivisionRegister(contextOf('行'))
    expect(register.idsOf(list('都市部', '建築住宅課'), 1)).toEqual(['都市部 建築住宅課'])
    expect(register.idsOf(list('都市部', '環境対策課', '建築住宅課'), 1)).toEqual(['都市部 環境対策課', '都市部 建築住宅課'])
    expect(register.all().map(division => division.id)).toEqual(['都市部 建築住宅課', '都市部 環境対策課'])
  })

  it('refuses sections of which nobody can say whose they are', () => {
    const joint = { departments: ['都市部', '土木部'], sections: [{ section: '道路課' }] }
    expect(refusal(() => new DivisionRegister(contextOf('行')).idsOf(joint, 4)).message).toBe('small.txt:4行目: どの課がどの部に属するか読めません:「都市部 土木部」')
  })
})
