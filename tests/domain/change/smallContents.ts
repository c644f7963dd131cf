import fc from 'fast-check'
import type { PlanContents } from '../../../src/domain/change/planPicture.ts'
import { draftOf, recountInitiatives, recountProject } from './contentsDraft.ts'
import { smallParticipation } from './participationContents.ts'

const source = { document: 'mihon', from: 1, to: 1 }
const notes: readonly never[] = []
const noCost = { total: 0, general: 0, nationalAndPrefectural: 0, bonds: 0, other: 0 }

/** Few words, so that things are often alike and often stand twice. */
const word = fc.constantFrom('見本', '見本の講座', '見本の講座2', '講座', '別の事', '')
const words = fc.array(word, { maxLength: 3 })
const id = (...ids: readonly string[]) => fc.constantFrom(...ids)
const uniqueBy = <Value>(one: fc.Arbitrary<Value>, key: (value: Value) => string, maxLength: number) => fc.uniqueArray(one, { selector: key, maxLength })

const value = word.map(text => ({ kind: 'text', text }) as const)
const years = uniqueBy(fc.record({ year: id('2021', '2022').map(Number), value }), each => String(each.year), 2)
const indicator = fc.record({ name: word, definition: word, baseline: fc.record({ year: fc.constantFrom(2019, 2020), value }), targets: years })
  .map(each => ({ ...each, id: '', direction: { better: 'unknown' } as const, isCumulative: false, source }))
const schedule = fc.array(fc.record({ item: word, years: fc.constant([]) }), { maxLength: 4 })
const divisionIds = fc.subarray(['甲課', '乙課'])
const sheet = fc.record({ title: word, divisionIds, description: words, schedule, indicators: fc.array(indicator, { maxLength: 3 }), bonds: fc.nat(2) })
  .map(({ bonds, ...each }) => ({ ...each, id: '', cost: { ...noCost, bonds, total: bonds }, source, notes }))
const project = fc.record({ id: id('1-1', '1-2', '1-3'), name: word, policyId: id('01', '02'), divisionIds, leadingProjectIds: fc.subarray(['1']), sheets: fc.array(sheet, { maxLength: 3 }) })
  .map(each => ({ ...each, cost: noCost, source, notes }))
const related = fc.record({ name: word, description: words, divisionIds }).map(each => ({ ...each, source }))
const policy = fc.record({ id: id('01', '02'), name: word, directionId: id('1-1-1', '1-1-2'), summary: words, approaches: words, relatedProjects: fc.array(related, { maxLength: 3 }), sdgs: fc.subarray([1, 10, 2]) })
  .map(each => ({ ...each, pillarId: '1', basicPolicyId: '1-1', projectIds: [], page: 1, source, sdgSource: source, notes }))
const record = fc.record({ year: fc.constantFrom(2021, 2022), status: fc.constantFrom('done' as const, 'planned' as const), text: word, division: id('甲課', '丙') }).map(each => ({ ...each, source }))
const row = fc.record({ category: id('Ⅰ', 'Ⅱ'), approach: word, records: fc.array(record, { maxLength: 3 }) }).map(each => ({ ...each, source }))
const initiative = fc.record({ name: word, text: word, rows: fc.array(row, { maxLength: 3 }) }).map(each => ({ ...each, id: '', source, notes }))
const group = fc.record({ path: words, initiatives: fc.array(initiative, { maxLength: 3 }) })
const section = fc.record({ id: id('1', '2'), title: word, groups: fc.array(group, { maxLength: 2 }) }).map(each => ({ ...each, source }))
const item = fc.record({ policyId: id('01', '02'), initiatives: words, contents: words, projectNames: words, projectIds: fc.subarray(['1-1', '1-2']) })
  .map(each => ({ ...each, relatedProjectNames: [], source }))
const leading = fc.record({ name: word, aim: word, items: fc.array(item, { maxLength: 3 }) })
  .map(({ items, ...each }) => ({ ...each, id: '1', mark: '①', themes: [{ title: '見本', items, source }], source, notes }))

const division = (department: string, section: string) => ({ id: section, department, section })

/** Small invented datasets, full of things that are alike. */
export const smallContents: fc.Arbitrary<PlanContents> = fc.record({
  policies: uniqueBy(policy, each => each.id, 2), projects: uniqueBy(project, each => each.id, 3), sections: uniqueBy(section, each => each.id, 2),
  leading, divisions: fc.subarray([division('見本部', '甲課'), division('見本部', '乙課'), division('見本部', '丙')]), vision: word, directions: fc.tuple(word, word),
  participation: smallParticipation,
}).map(({ policies, projects, sections, leading: leadingProject, divisions, vision, directions, participation }) => {
  const draft = draftOf({
    outline: {
      plan: { cityCode: '000000', cityName: '見本市', title: '見本', years: [2021, 2022], document: 'mihon' }, documents: [], rules: [], policies: [], projects: [], relatedProjects: [],
      leadingProjects: [], divisions,
      pillars: [{ id: '1', name: '見本力', communityGoal: '見本', vision, source, notes, basicPolicies: [{
        id: '1-1', name: '見本', source, notes, directions: directions.map((name, index) => ({ id: `1-1-${index + 1}`, name, policyIds: [], source, notes })),
      }] }],
    },
    overview: { introduction: [], leadingProjects: [leadingProject], costTable: { title: '見本', pillars: [], basicPolicies: [], whole: { years: [], total: noCost, source }, source, notes } },
    policies: [{ basicPolicyId: '1-1', policies, projects }],
    guideline: { guideline: { title: '見本', years: [], sections, categories: [], notes } },
    ...participation,
  })
  draft.policies.flatMap(chunk => chunk.projects).forEach(recountProject)
  recountInitiatives(draft)
  return draft
})
