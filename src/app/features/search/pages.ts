import { definePage, type Page } from '../../page/definePage.ts'
import { paths } from '../../page/paths.ts'

export const pages: readonly Page[] = [
  definePage({
    name: 'search',
    path: paths.search(),
    component: () => import('./SearchPage.vue'),
    load: async plan => ({ outline: await plan.outline() }),
    title: () => '計画をさがす',
  }),
]
