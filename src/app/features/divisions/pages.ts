import { sectionName } from '../../../domain/plan/division.ts'
import { t } from '../../i18n/language.ts'
import type { Page } from '../../page/definePage.ts'
import { definePage } from '../../page/definePage.ts'
import { paths } from '../../page/paths.ts'

export const pages: readonly Page[] = [
  definePage({
    name: 'divisions',
    path: paths.divisions(),
    component: () => import('./DivisionsPage.vue'),
    async load(plan) {
      return { outline: await plan.outline() }
    },
    title: () => t('divisions.title'),
  }),
  definePage({
    name: 'division',
    path: `${paths.divisions()}/:divisionId`,
    component: () => import('./DivisionPage.vue'),
    async load(plan, { divisionId }) {
      const outline = await plan.outline()
      const division = outline.divisions.find(candidate => candidate.id === divisionId)
      return division && { division, outline }
    },
    title: ({ division }) => `${division.department} ${sectionName(division)}`,
  }),
]
