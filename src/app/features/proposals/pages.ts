import { t } from '../../i18n/language.ts'
import type { Page } from '../../page/definePage.ts'
import { definePage } from '../../page/definePage.ts'
import { paths } from '../../page/paths.ts'

export const pages: readonly Page[] = [
  definePage({
    name: 'proposals',
    path: paths.proposals(),
    component: () => import('./ProposalsPage.vue'),
    async load(plan) {
      const [{ proposals }, outline] = await Promise.all([plan.participation(), plan.outline()])
      return { form: proposals, outline }
    },
    title: () => t('proposals.title'),
  }),
  definePage({
    name: 'proposal',
    path: paths.proposal(':draftId'),
    component: () => import('./ProposalPage.vue'),
    async load(plan, { draftId = '' }) {
      const [{ proposals }, outline] = await Promise.all([plan.participation(), plan.outline()])
      return { draftId, current: proposals, outline }
    },
    title: () => t('proposals.write'),
  }),
]
