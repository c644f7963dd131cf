import { describe, expect, it } from 'vitest'
import type { Item } from '../../../src/domain/change/item.ts'
import { joinReaches, reachOf } from '../../../src/domain/change/reach.ts'
import { entityOf, pictureOf } from './smallPicture.ts'

const picture = pictureOf([
  entityOf('pillar', '1'), entityOf('basicPolicy', '1-1', '1'), entityOf('direction', '1-1-1', '1-1'),
  entityOf('policy', '01', '1-1-1'), entityOf('policy', '02', '1-1-1'),
  entityOf('project', '1-101', '01', { sets: { divisions: ['甲課'], leadingProjects: ['1'] } }),
  entityOf('sheet', '1-101/1', '1-101', { sets: { divisions: ['乙課'] } }), entityOf('indicator', '1-101/1/1', '1-101/1'),
  entityOf('section', '1'), entityOf('initiative', '3', '1'), entityOf('row', '3/1', '3'),
  entityOf('leadingProject', '1'),
  entityOf('call', 'green', '', { sets: { projects: ['1-101'], policies: ['02'] } }), entityOf('draftPart', 'green/1', 'green'),
], new Map([['甲課及び丙課', ['甲課', '丙課']]]))

const nothing = { project: [], policy: [], basicPolicy: [], pillar: [], division: [], leadingProject: [], initiative: [] }

describe('reachOf', () => {
  it('climbs from an indicator to its project, policy, 基本政策 and pillar, and to every division in charge on the way', () => {
    expect(reachOf(picture, 'indicator 1-101/1/1')).toEqual({
      ...nothing, project: ['1-101'], policy: ['01'], basicPolicy: ['1-1'], pillar: ['1'], division: ['乙課', '甲課'], leadingProject: ['1'],
    })
  })

  it('does not go down: what changes of a pillar concerns none of its projects', () => {
    expect(reachOf(picture, 'pillar 1')).toEqual({ ...nothing, pillar: ['1'] })
  })

  it('leads from a call to what it is about, and from a part of its draft to the call', () => {
    expect(reachOf(picture, 'draftPart green/1')).toEqual({
      ...nothing, call: ['green'], project: ['1-101'], policy: ['01', '02'], basicPolicy: ['1-1'], pillar: ['1'], division: ['甲課'], leadingProject: ['1'],
    })
  })

  const record: Item = { kind: 'record', year: 2021, status: 'done', text: '見本', division: '甲課及び丙課' }
  const related: Item = { kind: 'related', name: '見本', description: [], divisionIds: ['丁課'] }
  const leading: Item = { kind: 'leading', theme: '見本', policyId: '02', initiatives: [], contents: [], projectNames: [], projectIds: ['1-101'], relatedProjectNames: [] }
  it.each([
    ['the divisions that a record means by a printed name', 'row 3/1', [record], { initiative: ['3'], division: ['甲課', '丙課'] }],
    ['no division where a printed name is none of the plan\'s', 'row 3/1', [{ ...record, division: '見知らぬ課' }], { initiative: ['3'], division: [] }],
    ['the divisions of a related project', 'policy 02', [related], { policy: ['02'], division: ['丁課'] }],
    ['the policy and the projects that a leading project names', 'leadingProject 1', [leading], { leadingProject: ['1'], policy: ['02', '01'], project: ['1-101'], division: ['甲課'] }],
  ] satisfies [string, string, Item[], object][])('takes in %s', (_name, key, items, expected) => {
    expect(reachOf(picture, key, items)).toMatchObject(expected)
  })

  it('names what a follow names: the id of the dataset itself, and none for an initiative that has ended', () => {
    const aligned = { ...picture, ownIds: new Map([['initiative 3', '5']]) }
    expect(reachOf(aligned, 'row 3/1').initiative).toEqual(['5'])
    expect(reachOf({ ...picture, ownIds: new Map() }, 'row 3/1').initiative).toEqual([])
    expect(reachOf({ ...picture, ownIds: new Map() }, 'project 1-101').project).toEqual(['1-101'])
  })

  it('is empty for what is not there', () => {
    expect(reachOf(picture, 'project 9-999')).toEqual(nothing)
  })
})

describe('joinReaches', () => {
  it('holds everything of each once, and no calls where none has any', () => {
    const [row, draft] = [reachOf(picture, 'indicator 1-101/1/1'), reachOf(picture, 'draftPart green/1')]
    expect(joinReaches([row, draft])).toEqual({ ...draft, division: ['乙課', '甲課'] })
    expect(joinReaches([row, row])).toEqual(row)
    expect(joinReaches([])).toEqual(nothing)
  })
})
