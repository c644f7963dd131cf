import { definePage, type Page } from '../../page/definePage.ts'
import { paths } from '../../page/paths.ts'
import { loadFollowPage } from './loadFollowPage.ts'

export const pages: readonly Page[] = [
  definePage({
    name: 'follow',
    path: paths.follow(),
    component: () => import('./FollowPage.vue'),
    load: loadFollowPage,
    title: () => 'フォロー',
  }),
  definePage({
    name: 'changes',
    path: paths.changes(),
    component: () => import('./ChangesPage.vue'),
    load: loadFollowPage,
    title: () => '前回から変わったこと',
  }),
]
