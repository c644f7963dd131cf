import { t } from '../../i18n/language.ts'
import { definePage, type Page } from '../../page/definePage.ts'

/** 設定 needs nothing of the plan: it can be reached while there is none. */
export const pages: readonly Page[] = [
  definePage({
    name: 'settings',
    path: '/settings',
    component: () => import('./SettingsPage.vue'),
    load: () => Promise.resolve({}),
    title: () => t('settings.title'),
  }),
]

/** このアプリについて: with texts of its own. */
export const aboutPages: readonly Page[] = [
  definePage({
    name: 'about',
    path: '/about',
    component: () => import('./AboutPage.vue'),
    load: async plan => ({ outline: await plan.outline() }),
    title: () => t('about.title'),
  }),
]
