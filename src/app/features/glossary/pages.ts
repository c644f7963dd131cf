import { t } from '../../i18n/language.ts'
import { definePage, type Page } from '../../page/definePage.ts'
import { paths } from '../../page/paths.ts'

export const pages: readonly Page[] = [
  definePage({
    name: 'glossary',
    path: paths.glossary(),
    component: () => import('./GlossaryPage.vue'),
    load: async plan => ({ planTitle: (await plan.outline()).plan.title }),
    title: () => t('common.glossary'),
  }),
]
