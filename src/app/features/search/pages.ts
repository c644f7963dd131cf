import { exampleWords } from '../../../domain/search/exampleWords.ts'
import { definePage, type Page } from '../../page/definePage.ts'
import { paths } from '../../page/paths.ts'

export const pages: readonly Page[] = [
  definePage({
    name: 'search',
    path: paths.search(),
    component: () => import('./SearchPage.vue'),
    async load(plan) {
      const [outline, synonyms] = await Promise.all([plan.outline(), plan.synonyms()])
      return { outline, examples: exampleWords(outline, synonyms) }
    },
    title: () => '計画をさがす',
  }),
]
