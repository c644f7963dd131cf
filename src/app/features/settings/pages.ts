import { definePage, type Page } from '../../page/definePage.ts'

/** 設定 needs nothing of the plan: it can be reached while there is none. */
export const pages: readonly Page[] = [
  definePage({
    name: 'settings',
    path: '/settings',
    component: () => import('./SettingsPage.vue'),
    load: () => Promise.resolve({}),
    title: () => '設定',
  }),
  definePage({
    name: 'about',
    path: '/about',
    component: () => import('./AboutPage.vue'),
    load: async plan => ({ outline: await plan.outline() }),
    title: () => 'このアプリについて',
  }),
]
