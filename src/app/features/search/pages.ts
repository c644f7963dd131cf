import { t } from '../../i18n/language.ts'
import { definePage, type Page } from '../../page/definePage.ts'
import { paths } from '../../page/paths.ts'

export const pages: readonly Page[] = [
  definePage({
    name: 'search',
    path: paths.search(),
    component: () => import('./SearchPage.vue'),
    async load(plan) {
      // Its code stands with the search's, which no other page loads.
      const [outline, synonyms, { exampleWords }] = await Promise.all([plan.outline(), plan.synonyms(), import('../../../domain/search/exampleWords.ts')])
      return { outline, examples: exampleWords(outline, synonyms) }
    },
    title: () => t('search.title'),
  }),
]
