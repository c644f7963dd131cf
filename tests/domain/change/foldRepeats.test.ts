import { describe, expect, it } from 'vitest'
import type { Change, ChangedEntity } from '../../../src/domain/change/change.ts'
import { foldRepeats } from '../../../src/domain/change/foldRepeats.ts'

const reach = { project: ['1-101'], policy: [], basicPolicy: [], pillar: [], division: [], leadingProject: [], initiative: [] }
const of = (kind: ChangedEntity['kind'], id: string): ChangedEntity => ({ kind, id, formerId: id, name: '見本' })
const project = of('project', '1-101')
const renamed = (entity: ChangedEntity, name: string, division: string): Change =>
  ({ subject: project, entity, reach: { ...reach, division: [division] }, kind: 'text', field: 'name', old: ['前'], new: [name], alsoIn: [] })

describe('foldRepeats', () => {
  it('tells a sheet that changed as its project did with the project, to whoever follows either', () => {
    const folded = foldRepeats([renamed(project, '今', '甲課'), renamed(of('sheet', '1-101.1'), '今', '乙課')])
    expect(folded).toMatchObject([{ entity: project, alsoIn: ['1-101.1'], reach: { division: ['甲課', '乙課'] } }])
  })

  it('tells a sheet that changed otherwise by itself', () => {
    expect(foldRepeats([renamed(project, '今', '甲課'), renamed(of('sheet', '1-101.1'), '別', '乙課')])).toHaveLength(2)
  })
})
