import { t } from '../../i18n/language.ts'
import { definePage, type Page } from '../../page/definePage.ts'
import { paths } from '../../page/paths.ts'
import { loadFollowPlaces } from '../../changes/loadFollowPlaces.ts'

export const pages: readonly Page[] = [
  definePage({
    name: 'follow',
    path: paths.follow(),
    component: () => import('./FollowPage.vue'),
    load: loadFollowPlaces,
    title: () => t('follow.title'),
  }),
  definePage({
    name: 'changes',
    path: paths.changes(),
    component: () => import('./ChangesPage.vue'),
    load: loadFollowPlaces,
    title: () => t('follow.changes'),
  }),
]
