import type { Page } from '../../page/definePage.ts'
import { definePage } from '../../page/definePage.ts'
import { paths } from '../../page/paths.ts'

export const pages: readonly Page[] = [
  definePage({
    name: 'costs',
    path: paths.costs(),
    component: () => import('./CostsPage.vue'),
    async load(plan) {
      const [outline, { costTable }] = await Promise.all([plan.outline(), plan.overview()])
      return { outline, costTable }
    },
    title: () => '事業費',
  }),
]
