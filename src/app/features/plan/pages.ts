import type { Page } from '../../page/definePage.ts'
import { definePage } from '../../page/definePage.ts'
import { paths } from '../../page/paths.ts'
import { loadPillar } from './loadPillar.ts'
import { loadPolicy } from './loadPolicy.ts'
import { loadProject } from './loadProject.ts'

export const pages: readonly Page[] = [
  definePage({
    name: 'plan',
    path: paths.plan(),
    component: () => import('./PlanPage.vue'),
    async load(plan) {
      const [outline, { costTable }] = await Promise.all([plan.outline(), plan.overview()])
      return { outline, costTable }
    },
    title: () => '計画',
  }),
  definePage({
    name: 'pillar',
    path: paths.pillar(':pillarId'),
    component: () => import('./PillarPage.vue'),
    load: loadPillar,
    title: ({ pillar }) => `${pillar.name} ${pillar.communityGoal}`,
  }),
  definePage({
    name: 'policy',
    path: paths.policy(':policyId'),
    component: () => import('./PolicyPage.vue'),
    load: loadPolicy,
    title: ({ policy }) => `施策${policy.id} ${policy.name}`,
  }),
  definePage({
    name: 'project',
    path: paths.project(':projectId'),
    component: () => import('./ProjectPage.vue'),
    load: loadProject,
    title: ({ project }) => `${project.id} ${project.name}`,
  }),
]
