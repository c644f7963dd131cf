import { formatFiscalYear } from '../../../domain/plan/fiscalYear.ts'
import type { Page } from '../../page/definePage.ts'
import { definePage } from '../../page/definePage.ts'
import { paths } from '../../page/paths.ts'
import { neighbours } from '../../ui/neighbours.ts'
import { allInitiatives } from './allInitiatives.ts'
import { recordStatusWords } from '../../../domain/plan/recordStatusWords.ts'

export const pages: readonly Page[] = [
  definePage({
    name: 'participation',
    path: paths.participation(),
    component: () => import('./ParticipationPage.vue'),
    async load(plan) {
      const [outline, { guideline }, participation, { events }] = await Promise.all([plan.outline(), plan.guideline(), plan.participation(), plan.events()])
      return { outline, guideline, participation, events }
    },
    title: () => '市民参加',
  }),
  definePage({
    name: 'initiative',
    path: paths.initiative(':initiativeId'),
    component: () => import('./InitiativePage.vue'),
    async load(plan, { initiativeId }) {
      const [outline, { guideline }] = await Promise.all([plan.outline(), plan.guideline()])
      const placed = allInitiatives(guideline)
      const here = placed.find(({ initiative }) => initiative.id === initiativeId)
      return here && { here, ...neighbours(placed, each => each === here), guideline, outline }
    },
    // Two initiatives may have one name below different headings.
    title: ({ here }) => `${here.initiative.name}(${here.path.at(-1) ?? here.section.title})`,
  }),
  definePage({
    name: 'recordsOfYear',
    path: `${paths.participation()}/records/:year`,
    component: () => import('./RecordsPage.vue'),
    async load(plan, params) {
      const { guideline } = await plan.guideline()
      const isHere = (each: { readonly year: number }) => `${each.year}` === params.year
      const period = guideline.years.find(isHere)
      return period && { period, ...neighbours(guideline.years, isHere), guideline }
    },
    title: ({ period }) => `${formatFiscalYear(period.year)}の取り組み${recordStatusWords[period.status]}`,
  }),
]
