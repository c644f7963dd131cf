import { t } from '../../i18n/language.ts'
import type { Page } from '../../page/definePage.ts'
import { definePage } from '../../page/definePage.ts'
import { paths } from '../../page/paths.ts'
import { loadProgress } from './loadProgress.ts'

export const pages: readonly Page[] = [
  definePage({
    name: 'progress',
    path: paths.progress(),
    component: () => import('./ProgressPage.vue'),
    load: loadProgress,
    title: () => t('common.progress'),
  }),
]
