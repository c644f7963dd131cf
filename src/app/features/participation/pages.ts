import { formatYear } from '../../../domain/language/formatYear.ts'
import { language, t } from '../../i18n/language.ts'
import type { Page } from '../../page/definePage.ts'
import { definePage } from '../../page/definePage.ts'
import { paths } from '../../page/paths.ts'
import { neighbours } from '../../ui/neighbours.ts'
import { allInitiatives } from './allInitiatives.ts'
import { recordsOfYearWords } from './recordsOfYearWords.ts'

export const pages: readonly Page[] = [
  definePage({
    name: 'participation',
    path: paths.participation(),
    component: () => import('./ParticipationPage.vue'),
    async load(plan) {
      const [outline, { guideline }, participation, { events }] = await Promise.all([plan.outline(), plan.guideline(), plan.participation(), plan.events()])
      return { outline, guideline, participation, events }
    },
    title: () => t('participation.title'),
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
    title: ({ here }) => t('participation.initiativeBelow', { name: here.initiative.name, heading: here.path.at(-1) ?? here.section.title }),
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
    title: ({ period }) => t(recordsOfYearWords[period.status], { year: formatYear(language(), period.year) }),
  }),
]
