import { describe, expect, it } from 'vitest'
import { changeAddress } from '../../../src/app/changes/changeAddress.ts'
import type { Change, ChangedEntity } from '../../../src/domain/change/change.ts'
import type { Reach } from '../../../src/domain/change/reach.ts'

const reach: Reach = { project: ['24-101'], policy: ['24'], basicPolicy: ['3-6'], pillar: ['3'], division: [], leadingProject: [], initiative: [] }
const places = {
  outline: {
    pillars: [{ id: '3', name: '', communityGoal: '', vision: '', basicPolicies: [], source: { document: '', from: 1, to: 1 }, notes: [] }],
    policies: [{ id: '24', name: '', pillarId: '3', basicPolicyId: '3-6', directionId: '3-6-1', sdgs: [], projectIds: [] }],
    projects: [{ id: '24-101', name: '', policyId: '24', divisionIds: [], leadingProjectIds: [], total: 0 }],
    leadingProjects: [{ id: '1', mark: '①', name: '' }],
    divisions: [{ id: '見本部 乙課', department: '見本部', section: '乙課' }],
  },
  initiatives: [{ id: '02', name: '見本の制度' }, { id: '03', name: '別の制度' }],
  surveys: [{ id: 'koen' }],
  events: [{ id: 'aruku' }],
}
const none = { outline: { pillars: [], policies: [], projects: [], leadingProjects: [], divisions: [] }, initiatives: [] }
const entity = (kind: ChangedEntity['kind'], id: string, name = ''): ChangedEntity => ({ kind, id, formerId: id, name })
const project = entity('project', '24-101')
const text = { kind: 'text', field: 'name', old: [], new: [], alsoIn: [] } as const
const change = (subject: ChangedEntity, part = subject, content: Partial<Change> = {}): Change => ({ subject, entity: part, reach, ...text, ...content } as Change)

describe('changeAddress', () => {
  it.each<[string, string, Change]>([
    ['an indicator', '/projects/24-101#indicator-24-101.1.1', change(project, entity('indicator', '24-101.1.1'))],
    ['a sheet', '/projects/24-101#sheet-24-101.1', change(project, entity('sheet', '24-101.1'))],
    ['the schedule of a sheet', '/projects/24-101#schedule-24-101.1', change(project, entity('sheet', '24-101.1'), { kind: 'item' })],
    ['the cost of a sheet', '/projects/24-101#cost-24-101.1', change(project, entity('sheet', '24-101.1'), { kind: 'figure' })],
    ['a project', '/projects/24-101', change(project)],
    ['a policy', '/policies/24', change(entity('policy', '24'))],
    ['a basic policy', '/plan/3#basic-policy-3-6', change(entity('basicPolicy', '3-6'))],
    ['a pillar', '/plan/3', change(entity('pillar', '3'))],
    ['a division', `/divisions/${encodeURIComponent('見本部 乙課')}`, change(entity('division', '見本部 乙課'))],
    ['a leading project', '/leading-projects/1', change(entity('leadingProject', '1'))],
    ['a chapter', '/introduction/1-4', change(entity('chapter', '1-4'))],
    ['a section of the guideline', '/participation', change(entity('section', '1'))],
    ['a survey', '/surveys/koen', change(entity('survey', 'koen'))],
    ['a survey that is gone', '/participation', change(entity('survey', 'gone'))],
    ['an event', '/events/aruku', change(entity('event', 'aruku'))],
    ['an event that is gone', '/events', change(entity('event', 'gone'))],
    ['the plan', '/plan', change(entity('plan', ''))],
  ])('leads to %s', (_, address, told) => {
    expect(changeAddress(told, places)).toBe(address)
  })

  it('leads to an initiative by its name, whose number only counts', () => {
    expect(changeAddress(change(entity('initiative', '01', '見本の制度')), places)).toBe('/participation/initiatives/02')
    expect(changeAddress(change(entity('initiative', '02', '終わった制度')), places)).toBe('/participation')
  })

  it('leads to the nearest page that there still is', () => {
    const without = { ...places, outline: { ...places.outline, projects: [] } }
    expect(changeAddress(change(project), without)).toBe('/policies/24')
    expect(changeAddress(change(project), { ...without, outline: { ...without.outline, policies: [] } })).toBe('/plan/3')
    expect(changeAddress(change(project), none)).toBe('/plan')
    const gone = entity('division', '見本部 甲課')
    expect(changeAddress(change(gone, gone, { kind: 'ended', entities: [], heir: { id: '見本部 乙課', name: '見本部 乙課' } }), places)).toBe(`/divisions/${encodeURIComponent('見本部 乙課')}`)
    expect(changeAddress(change(gone, gone, { kind: 'ended', entities: [] }), places)).toBe('/divisions')
    expect(changeAddress(change(entity('leadingProject', '1')), none)).toBe('/leading-projects')
    expect(changeAddress(change(entity('chapter', '1-4'), undefined, { kind: 'ended', entities: [] }), none)).toBe('/introduction')
  })
})
