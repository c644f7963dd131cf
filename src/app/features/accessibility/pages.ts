import { t } from '../../i18n/language.ts'
import { definePage, type Page } from '../../page/definePage.ts'
import { paths } from '../../page/paths.ts'

/** アクセシビリティ needs nothing of the plan: it can be read while there is none. */
export const pages: readonly Page[] = [
  definePage({
    name: 'accessibility',
    path: paths.accessibility(),
    component: () => import('./AccessibilityPage.vue'),
    load: () => Promise.resolve({}),
    title: () => t('common.accessibility'),
  }),
]
