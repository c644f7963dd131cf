import { definePage } from '../../../src/app/page/definePage.ts'
import type { PlacedPage } from '../../../src/app/page/openPage.ts'
import type { PlanReader } from '../../../src/app/db/planReader.ts'

export const samplePlan = { cityCode: '000000', cityName: '見本市', title: '見本の計画', years: [2021, 2022], document: 'plan' }

/** A reader of a plan with nothing in it but its identity. */
export const sampleReader: PlanReader = {
  outline: () => Promise.resolve({
    plan: samplePlan, documents: [], rules: [], pillars: [], policies: [], projects: [], relatedProjects: [], divisions: [], leadingProjects: [],
  }),
  overview: () => Promise.reject(new Error('no overview')),
  guideline: () => Promise.reject(new Error('no guideline')),
  policies: () => Promise.resolve(undefined),
  readings: () => Promise.resolve(undefined),
  synonyms: () => Promise.resolve({ groups: [] }),
  evaluations: () => Promise.resolve(undefined),
  participation: () => Promise.resolve({ surveys: [], calls: [] }),
  events: () => Promise.resolve({ events: [] }),
  survey: () => Promise.resolve(undefined),
  call: () => Promise.resolve(undefined),
}

/** A page that knows the ids 01 to 03. */
export const policyPage: PlacedPage = {
  page: definePage({
    name: 'policy',
    path: '/policies/:policyId',
    component: () => Promise.resolve({ default: {} }),
    load: (_, { policyId = '' }) => Promise.resolve(/^0[1-3]$/.test(policyId) ? { id: policyId } : undefined),
    title: ({ id }) => `施策${id}`,
  }),
  tab: 'plan',
  isAboutPlan: true,
}

/** A page that needs nothing of the plan. */
export const settingsPage: PlacedPage = {
  page: definePage({
    name: 'settings',
    path: '/settings',
    component: () => Promise.resolve({ default: {} }),
    load: () => Promise.resolve({}),
    title: () => '設定',
  }),
  tab: 'settings',
  isAboutPlan: false,
}
