import type { Page } from '../../page/definePage.ts'
import { definePage } from '../../page/definePage.ts'
import { paths } from '../../page/paths.ts'

export const pages: readonly Page[] = [
  definePage({
    name: 'home',
    path: paths.home(),
    component: () => import('./HomePage.vue'),
    async load(plan) {
      const [outline, overview, { guideline }] = await Promise.all([plan.outline(), plan.overview(), plan.guideline()])
      return { outline, totalCost: overview.costTable.whole.total.total, guidelineTitle: guideline.title }
    },
    title: () => 'ホーム',
  }),
]
