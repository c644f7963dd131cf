import { describe, expect, it } from 'vitest'
import { documents, sources } from './cityData.ts'

describe('planDocuments', () => {
  it('makes one document of each thing, each with an id of its own', () => {
    const counts = new Map<string, number>()
    for (const { kind } of documents) counts.set(kind, (counts.get(kind) ?? 0) + 1)
    const { outline, overview, guideline: { guideline } } = sources
    const initiatives = guideline.sections.flatMap(section => section.groups.flatMap(group => group.initiatives))
    expect(Object.fromEntries(counts)).toEqual({
      pillar: outline.pillars.length,
      policy: outline.policies.length,
      project: outline.projects.length,
      relatedProject: outline.relatedProjects.length,
      leadingProject: overview.leadingProjects.length,
      leadingItem: overview.leadingProjects.flatMap(leading => leading.themes.flatMap(theme => theme.items)).length,
      initiative: initiatives.length,
      record: initiatives.flatMap(initiative => initiative.rows.flatMap(row => row.records)).length,
      division: outline.divisions.length,
      introduction: overview.introduction.length,
      costTable: 1,
      plan: 1,
      guideline: 1,
      sdg: 17,
    })
    expect(new Set(documents.map(document => document.id)).size).toBe(documents.length)
  })

  it('gives a project its number, policy, pillar, divisions and goals', () => {
    const project = documents.find(document => document.id === 'project:24-101')
    expect(project).toMatchObject({ page: { kind: 'project', id: '24-101' }, pillarId: '3', divisionIds: ['経済環境部 商工観光課'], sdgs: [8, 17] })
    expect(project?.fields.filter(field => field.part === 'number').map(field => field.text)).toEqual(['24-101', '24101'])
    expect(project?.fields.some(field => field.part === 'indicator' && field.text.includes('104万人'))).toBe(true)
  })

  it('ties a record to its division and its initiative’s page', () => {
    expect(documents.find(document => document.id === 'record:01.1')).toMatchObject({
      page: { kind: 'initiative', id: '01' }, context: '令和3年度(2021年度) 実績', divisionIds: ['企画部 経営企画課'],
    })
  })
})
