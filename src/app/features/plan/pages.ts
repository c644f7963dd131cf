import { t } from '../../i18n/language.ts'
import type { Page } from '../../page/definePage.ts'
import { definePage } from '../../page/definePage.ts'
import { paths } from '../../page/paths.ts'

export const pages: readonly Page[] = [
  definePage({
    name: 'plan',
    path: paths.plan(),
    component: () => import('./PlanPage.vue'),
    async load(plan) {
      const [outline, { costTable }] = await Promise.all([plan.outline(), plan.overview()])
      return { outline, costTable }
    },
    title: () => t('common.plan'),
  }),
  definePage({
    name: 'pillar',
    path: paths.pillar(':pillarId'),
    component: () => import('./PillarPage.vue'),
    load: async (plan, params) => (await import('./loadPillar.ts')).loadPillar(plan, params),
    title: ({ pillar }) => `${pillar.name} ${pillar.communityGoal}`,
  }),
  definePage({
    name: 'policy',
    path: paths.policy(':policyId'),
    component: () => import('./PolicyPage.vue'),
    load: async (plan, params) => (await import('./loadPolicy.ts')).loadPolicy(plan, params),
    title: ({ policy }) => t('plan.policyNamed', { id: policy.id, name: policy.name }),
  }),
  definePage({
    name: 'project',
    path: paths.project(':projectId'),
    component: () => import('./ProjectPage.vue'),
    load: async (plan, params) => (await import('./loadProject.ts')).loadProject(plan, params),
    title: ({ project }) => `${project.id} ${project.name}`,
  }),
]
