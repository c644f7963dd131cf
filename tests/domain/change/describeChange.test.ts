import { describe, expect, it } from 'vitest'
import type { Change, ChangedEntity } from '../../../src/domain/change/change.ts'
import { describeChange } from '../../../src/domain/change/describeChange.ts'
import { japanese } from '../../../src/domain/language/japanese.ts'

const reach = { project: [], policy: [], basicPolicy: [], pillar: [], division: [], leadingProject: [], initiative: [] }
const of = (kind: ChangedEntity['kind'], id: string, name: string): ChangedEntity => ({ kind, id, formerId: id, name })
const project = of('project', '1-101', '見本の事業')
const division = of('division', '見本部 甲課', '見本部 甲課')

describe('describeChange', () => {
  it('names the project by its number, and the indicator in it', () => {
    const change: Change = { subject: project, entity: of('indicator', '1-101.1.1', '見本の指標'), reach, kind: 'text', field: 'name', old: ['前の指標'], new: ['見本の指標'], alsoIn: [] }
    expect(describeChange(japanese, change)).toMatchObject({ subject: '事業1-101 見本の事業', part: '指標「見本の指標」', lines: [{ text: '指標名 前の指標 → 見本の指標' }] })
  })

  it('tells a division that ended, and the one that its projects name now', () => {
    const ended: Change = { subject: division, entity: division, reach, kind: 'ended', entities: [] }
    expect(describeChange(japanese, ended).lines.map(({ text }) => text)).toEqual(['担当課がなくなりました'])
    expect(describeChange(japanese, { ...ended, heir: { id: '見本部 乙課', name: '見本部 乙課' } }).lines.map(({ text }) => text))
      .toEqual(['担当課がなくなりました', '担当していた事業の担当 見本部 甲課 → 見本部 乙課'])
  })

  it('tells one division in the place of another in one line', () => {
    const named = (id: string) => ({ id, name: id })
    const change: Change = { subject: project, entity: project, reach, kind: 'set', field: 'divisions', old: [named('甲課')], new: [named('乙課')], alsoIn: [] }
    expect(describeChange(japanese, change).lines.map(({ text }) => text)).toEqual(['担当 甲課 → 乙課'])
  })
})
