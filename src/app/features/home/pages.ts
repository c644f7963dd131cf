import type { PlanReader } from '../../db/planReader.ts'
import { t } from '../../i18n/language.ts'
import type { Page } from '../../page/definePage.ts'
import { definePage } from '../../page/definePage.ts'
import { paths } from '../../page/paths.ts'

export const pages: readonly Page[] = [
  definePage({
    name: 'home',
    path: paths.home(),
    component: () => import('./HomePage.vue'),
    async load(plan) {
      const [outline, overview, { guideline }, glance] = await Promise.all([plan.outline(), plan.overview(), plan.guideline(), loadGlance(plan)])
      return { outline, totalCost: overview.costTable.whole.total.total, guidelineTitle: guideline.title, glance }
    },
    title: () => t('shell.tabHome'),
  }),
]

/** What there is to take part in, with the code that shows it: loaded only where there is something, and before the page stands, so that nothing moves. */
async function loadGlance(plan: PlanReader) {
  const [participation, { events }] = await Promise.all([plan.participation(), plan.events()])
  if (participation.surveys.length + participation.calls.length + events.length === 0) return undefined
  const { default: component } = await import('./TakingPartGlance.vue')
  return { component, participation, events }
}
