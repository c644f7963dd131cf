import { t } from '../../i18n/language.ts'
import type { Page } from '../../page/definePage.ts'
import { definePage } from '../../page/definePage.ts'
import { paths } from '../../page/paths.ts'
import { pillarHue } from '../../ui/plan/pillarHue.ts'
import { policyPlacement } from '../../ui/plan/policyPlacement.ts'

export const pages: readonly Page[] = [
  definePage({
    name: 'costs',
    path: paths.costs(),
    component: () => import('./CostsPage.vue'),
    async load(plan) {
      const [outline, { costTable }] = await Promise.all([plan.outline(), plan.overview()])
      return { outline, costTable }
    },
    title: () => t('costs.title'),
  }),
  definePage({
    name: 'costsOfProjects',
    path: paths.costsOfProjects(),
    component: () => import('./ProjectCostsPage.vue'),
    async load(plan) {
      const [outline, { costTable }] = await Promise.all([plan.outline(), plan.overview()])
      return { outline, whole: costTable.whole.total.total }
    },
    title: () => t('costs.ofAllProjects'),
  }),
  definePage({
    name: 'costsOfPillar',
    path: paths.costsOfPillar(':pillarId'),
    component: () => import('./PillarCostsPage.vue'),
    async load(plan, { pillarId }) {
      const [outline, { costTable }] = await Promise.all([plan.outline(), plan.overview()])
      const index = outline.pillars.findIndex(candidate => candidate.id === pillarId)
      const pillar = outline.pillars[index]
      return pillar && { pillar, hue: pillarHue(index + 1), costTable, outline }
    },
    title: ({ pillar }) => t('costs.of', { name: pillar.name }),
  }),
  definePage({
    name: 'costsOfPolicy',
    path: paths.costsOfPolicy(':policyId'),
    component: () => import('./PolicyCostsPage.vue'),
    async load(plan, { policyId }) {
      const [outline, { costTable }] = await Promise.all([plan.outline(), plan.overview()])
      const policy = outline.policies.find(candidate => candidate.id === policyId)
      const placement = policy && policyPlacement(outline, policy)
      return placement && { policy, placement, whole: costTable.whole.total.total, outline }
    },
    title: ({ policy }) => t('costs.ofPolicy', { id: policy.id, name: policy.name }),
  }),
]
